import { PgBoss } from "pg-boss";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "./db.server";
import { env } from "./env.server";
import { DEAD_LETTERS, deleteJobsOf, enqueue, startBoss, stopBoss } from "./jobs.server";

const SHOP = "careful-goods.myshopify.com";
const OTHER = "other.myshopify.com";

const boss = await startBoss();
const jobs = async (queue: string) => {
  const found = await boss.findJobs<{ shop: string }>(queue);
  return found.map(({ state, data }) => ({ state, shop: data.shop }));
};

beforeEach(() => boss.deleteAllJobs());
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

describe("a job", () => {
  it("exists when the transaction it was made in commits", async () => {
    await db.$transaction((tx) => enqueue(tx, "publish", { shop: SHOP }));
    expect(await jobs("publish")).toEqual([{ state: "created", shop: SHOP }]);
  });

  it("that waits does so by the database's clock, wherever ours stands", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 20 * 24 * 60 * 60 * 1000 });
    await enqueue(null, "publish", { shop: SHOP }, { afterSeconds: 60 });
    vi.useRealTimers();
    const [wait] = await db.$queryRaw<{ seconds: number }[]>`
      SELECT extract(epoch FROM start_after - now())::float AS seconds FROM pgboss.job
      WHERE name = 'publish'`;
    expect(wait?.seconds).toBeGreaterThan(50);
    expect(wait?.seconds).toBeLessThanOrEqual(60);
  });

  it("does not exist when that rolls back", async () => {
    const failing = db.$transaction(async (tx) => {
      await enqueue(tx, "publish", { shop: SHOP });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await jobs("publish")).toEqual([]);
  });

  it("ends among the dead letters when it never succeeds", async () => {
    await enqueue(null, "webhook", { shop: SHOP, id: "1" });
    await db.$executeRaw`UPDATE pgboss.job SET retry_limit = 0 WHERE name = 'webhook'`;
    const [job] = await boss.fetch("webhook");
    await boss.fail("webhook", job?.id ?? "", { message: "never" });
    expect(await jobs(DEAD_LETTERS)).toEqual([{ state: "created", shop: SHOP }]);
  });
});

describe("publishing a shop", () => {
  it("waits in line once", async () => {
    for (let n = 0; n < 5; n++) await enqueue(null, "publish", { shop: SHOP });
    await enqueue(null, "publish", { shop: OTHER });
    expect(await jobs("publish")).toHaveLength(2);
  });

  const next = async () => (await boss.fetch("publish", { groupConcurrency: 1 }))[0];

  /** However short ago that was done. */
  const supervise = async () => {
    await db.$executeRaw`UPDATE pgboss.queue SET monitor_claim_on = NULL, monitor_on = NULL`;
    await boss.supervise("publish");
  };

  it("runs once at a time, with one more waiting for what is saved meanwhile", async () => {
    await enqueue(null, "publish", { shop: SHOP });
    expect(await next()).toMatchObject({ data: { shop: SHOP } });
    await enqueue(null, "publish", { shop: SHOP });
    await enqueue(null, "publish", { shop: SHOP });
    expect(await next()).toBeUndefined();
    expect((await jobs("publish")).map(({ state }) => state).sort()).toEqual(["active", "created"]);
  });

  it("is not held up by another shop's that waits for the one at work", async () => {
    await enqueue(null, "publish", { shop: SHOP });
    await next();
    await enqueue(null, "publish", { shop: SHOP });
    await enqueue(null, "publish", { shop: OTHER });
    expect(await next()).toMatchObject({ data: { shop: OTHER } });
  });

  it("is not held up by another try that waits for its time", async () => {
    await enqueue(null, "publish", { shop: SHOP });
    const first = await next();
    await db.$executeRaw`
      UPDATE pgboss.job SET state = 'retry', start_after = now() + interval '30 s' WHERE id = ${first?.id}::uuid`;
    await enqueue(null, "publish", { shop: SHOP });
    expect(await next()).toMatchObject({ data: { shop: SHOP } });
  });

  it("is not held up by what was at work when the queues were last counted", async () => {
    await enqueue(null, "publish", { shop: SHOP });
    const first = await next();
    await supervise();
    const another = new PgBoss({ connectionString: env.DATABASE_URL, migrate: false });
    await another.start();
    await boss.complete("publish", first?.id ?? "");
    await enqueue(null, "publish", { shop: SHOP });
    expect(await another.fetch("publish", { groupConcurrency: 1 })).toHaveLength(1);
    await another.stop({ graceful: false });
  });

  it("is tried again at most half a minute apart, for a day", async () => {
    const queue = await boss.getQueue("publish");
    expect(queue).toMatchObject({ retryBackoff: true, retryDelayMax: 30, policy: "short" });
    expect((queue?.retryLimit ?? 0) * 30).toBeGreaterThanOrEqual(24 * 60 * 60);
  });

  it("is tried again when its worker was killed, as soon as it gives no sign", async () => {
    await enqueue(null, "publish", { shop: SHOP });
    expect(await boss.fetch("publish")).toHaveLength(1);
    await db.$executeRaw`UPDATE pgboss.job SET heartbeat_on = now() - interval '11 s' WHERE name = 'publish'`;
    await supervise();
    expect(await jobs("publish")).toEqual([{ state: "retry", shop: SHOP }]);
  });
});

describe("the jobs of a shop that is to be forgotten", () => {
  it("are deleted in every state, and no others", async () => {
    await enqueue(null, "publish", { shop: SHOP });
    await boss.fetch("publish");
    await enqueue(null, "publish", { shop: SHOP });
    await enqueue(null, "publish", { shop: OTHER });
    await db.$transaction((tx) => deleteJobsOf(SHOP, tx));
    expect(await jobs("publish")).toEqual([{ state: "created", shop: OTHER }]);
  });
});

describe("the nightly sweep", () => {
  it("is on the schedule", async () => {
    expect(await boss.getSchedules()).toMatchObject([{ name: "sweep", cron: "17 3 * * *" }]);
  });
});
