import { fromPrisma, PgBoss, type Queue } from "pg-boss";
import { db, type Tx } from "./db.server";
import { env } from "./env.server";
import { log } from "./log.server";

export type Jobs = {
  webhook: { shop: string; id: string };
  publish: { shop: string };
  audit: { shop: string };
  look: { shop: string };
  sweep: Record<string, never>;
  "sweep-shop": { shop: string };
  "publish-products": { shop: string };
  "review-photos": { shop: string; id: string };
  "review-received": { shop: string; id: string };
  "author-mail": { shop: string; reviewId: string; eventId: string };
  "answer-mail": { shop: string; questionId: string };
  confirm: { shop: string; id: string };
  invitation: { shop: string; id: string };
  mail: { shop: string; id: string };
  cancellation: { shop: string; id: string };
  "cancel-order": { shop: string; id: string };
  remind: Record<string, never>;
  "remind-shop": { shop: string };
  "delete-files": { shop: string; fileIds: string[] };
  "review-import": { shop: string };
};
export type JobName = keyof Jobs;

export const DEAD_LETTERS = "dead-letter";
const HOUR = 60 * 60;
const DAY = 24 * HOUR;

const common = {
  retryBackoff: true,
  retryDelay: 1,
  // The handler lives as long as it gives a sign; one that was killed is missed this soon.
  heartbeatSeconds: 10,
  expireInSeconds: 5 * 60,
  // Payloads name the shop; done is done. Whoever counts the others reads these too.
  deleteAfterSeconds: HOUR,
  deadLetter: DEAD_LETTERS,
} satisfies Omit<Queue, "name">;

/**
 * Of a `short` queue one job with a key waits, and one runs (`isOneByOne`). pg-boss's own `stately` promises
 * the same, but for up to a minute it passes over the keys that were running when it last counted.
 */
const QUEUES: Record<JobName, Omit<Queue, "name">> = {
  // `shop/redact` may take as long as app/webhooks/handle-delivery.server.ts lets it.
  webhook: {
    ...common,
    retryLimit: 12,
    retryDelayMax: 300,
    expireInSeconds: 15 * 60,
    notify: true,
  },
  // Tried for a day, so that the storefront is right within a minute of Shopify's recovery.
  publish: { ...common, policy: "short", retryLimit: 3_000, retryDelayMax: 30, notify: true },
  // Asked for anew with each save, and nightly.
  audit: { ...common, policy: "short", retryLimit: 5, retryDelayMax: 300, notify: true },
  // What it meets on its way is a value; only a bug, or a database that is away, is tried again.
  look: { ...common, policy: "short", retryLimit: 3, retryDelayMax: 300, notify: true },
  // Deletes what many shops have to let go of.
  sweep: { ...common, policy: "short", retryLimit: 5, retryDelayMax: 300, expireInSeconds: HOUR },
  "sweep-shop": { ...common, policy: "short", retryLimit: 5, retryDelayMax: 300 },
  "publish-products": {
    ...common,
    policy: "short",
    retryLimit: 3_000,
    retryDelayMax: 30,
    notify: true,
  },
  "review-photos": { ...common, retryLimit: 200, retryDelayMax: 600 },
  "review-received": { ...common, retryLimit: 50, retryDelayMax: 600 },
  "delete-files": { ...common, retryLimit: 200, retryDelayMax: 600 },
  // Shopify may be away for a day.
  cancellation: {
    ...common,
    policy: "exclusive",
    retryLimit: 300,
    retryDelayMax: 600,
    notify: true,
  },
  "cancel-order": {
    ...common,
    policy: "exclusive",
    retryLimit: 300,
    retryDelayMax: 600,
    notify: true,
  },
  // Looked for anew each hour.
  remind: { ...common, policy: "short", retryLimit: 5, retryDelayMax: 300 },
  "remind-shop": { ...common, policy: "short", retryLimit: 5, retryDelayMax: 300 },
  // Tried for a day, and again each night.
  confirm: { ...common, policy: "exclusive", retryLimit: 300, retryDelayMax: 600, notify: true },
  // A file of half a million reviews takes minutes; one that was killed goes on behind its last step.
  "review-import": {
    ...common,
    policy: "short",
    retryLimit: 200,
    retryDelayMax: 60,
    expireInSeconds: HOUR,
    notify: true,
  },
  // Looked up every ten seconds as long as it is due: one job for each, waiting or running.
  invitation: { ...common, policy: "exclusive", retryLimit: 10, retryDelayMax: 300, notify: true },
  mail: { ...common, policy: "exclusive", retryLimit: 10, retryDelayMax: 300, notify: true },
  // A mail server may be away for a day.
  "author-mail": { ...common, retryLimit: 300, retryDelayMax: 600 },
  // Of two answers within a minute, who asked is told once: the second job finds it done.
  "answer-mail": { ...common, policy: "short", retryLimit: 300, retryDelayMax: 600 },
};

/** Whether the jobs of that name with the same key run one after the other. */
export const isOneByOne = (name: JobName): boolean => QUEUES[name].policy === "short";

const NIGHTLY = "17 3 * * *";

async function start(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    application_name: "tillit-jobs",
    max: 4,
    useListenNotify: true,
    // How soon a job is missed whose worker was killed; see `heartbeatSeconds`.
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on("error", (err) => log.error({ err }, "jobs"));
  boss.on("warning", (warning) => log.warn({ warning }, "jobs"));
  try {
    await boss.start();
    await boss.createQueue(DEAD_LETTERS, {
      deleteAfterSeconds: 14 * DAY,
      retentionSeconds: 14 * DAY,
    });
    for (const [name, { policy, ...options }] of Object.entries(QUEUES)) {
      await boss.createQueue(name, { policy, ...options });
      await boss.updateQueue(name, options);
    }
    await boss.schedule("sweep", NIGHTLY);
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }
}

let starting: Promise<PgBoss> | null = null;

/** Once started, always the same; a start that failed, say because the database was down, is tried anew. */
export function startBoss(): Promise<PgBoss> {
  starting ??= start().catch((error: unknown) => {
    starting = null;
    throw error;
  });
  return starting;
}

/** Waits for the jobs in hand, at most so long. */
export async function stopBoss(timeoutMs = 20_000): Promise<void> {
  const boss = await starting?.catch(() => null);
  starting = null;
  await boss?.stop({ graceful: true, timeout: timeoutMs });
}

type When = {
  /** One job with this key waits at a time. Unless given, the shop. */
  key?: string;
  /** Waits so long, by the clock of the database, which is the one that jobs are started by. */
  afterSeconds?: number;
};

/** The key by which jobs wait, and by which they run: see `isOneByOne`. */
const withKey = (key: string) => ({ singletonKey: key, group: { id: key } });

/** Hands work to the worker. With a transaction, the job exists if and only if that commits. */
export async function enqueue<Name extends JobName>(
  tx: Tx | null,
  job: Name,
  payload: Jobs[Name],
  { key, afterSeconds }: When = {},
): Promise<void> {
  const boss = await startBoss();
  await boss.send(job, payload, {
    ...withKey(key ?? ("shop" in payload ? payload.shop : job)),
    ...(afterSeconds !== undefined && { startAfter: afterSeconds }),
    ...(tx && { db: fromPrisma(tx) }),
  });
}

/** As many as one statement carries with ease. */
const SHOPS_A_STATEMENT = 1000;

/** The same work for many shops, at once or each in its time: one by one, they would take longer than a job may. */
export async function enqueueShops(
  job: "sweep-shop" | "remind-shop",
  shops: { shop: string; startAfter?: Date }[],
): Promise<void> {
  const boss = await startBoss();
  for (let from = 0; from < shops.length; from += SHOPS_A_STATEMENT) {
    await boss.insert(
      job,
      shops
        .slice(from, from + SHOPS_A_STATEMENT)
        .map(({ shop, ...when }) => ({ data: { shop }, ...withKey(shop), ...when })),
    );
  }
}

/** The same work for each of them. */
export async function enqueueForEach(
  tx: Tx,
  job: "review-photos" | "webhook",
  each: { shop: string; id: string }[],
): Promise<void> {
  if (each.length === 0) return;
  const boss = await startBoss();
  await boss.insert(
    job,
    each.map(({ shop, id }) => ({ data: { shop, id }, ...withKey(`${shop} ${id}`) })),
    { db: fromPrisma(tx) },
  );
}

/** Whether such a job waits or is being done: the shop's, or the one with that key. */
export async function isUnderWay(job: "audit" | "look", key: string): Promise<boolean> {
  const jobs = await (await startBoss()).findJobs(job, { key });
  return jobs.some(({ state }) => ["created", "retry", "active"].includes(state));
}

/**
 * Whether another job with that key waits, which then does the same work: as soon as a first try would be made again, and
 * not when its own time comes.
 */
export async function isLeftToAnother(job: JobName, id: string, key: string): Promise<boolean> {
  const waiting = await db.$executeRaw`
    UPDATE pgboss.job SET start_after = least(start_after, now() + make_interval(secs => ${common.retryDelay}))
    WHERE name = ${job} AND singleton_key = ${key} AND state IN ('created', 'retry') AND id <> ${id}::uuid`;
  return waiting > 0;
}

/** Leaves no job that names the shop, whatever its state. */
export async function deleteJobsOf(shop: string, tx: Tx): Promise<void> {
  await startBoss();
  await tx.$executeRaw`DELETE FROM pgboss.job WHERE data->>'shop' = ${shop}`;
}
