import type { JobWithMetadata, PgBoss } from "pg-boss";
import { deleteFiles } from "./admin-api/files.server";
import { adminFor } from "./admin-api/admin.server";
import { db } from "./db.server";
import { env } from "./env.server";
import { installedShops, isInstalled } from "./installations.server";
import {
  DEAD_LETTERS,
  enqueue,
  enqueueShops,
  startBoss,
  stopBoss,
  type JobName,
  type Jobs,
} from "./jobs.server";
import { log } from "./log.server";
import { closeMail } from "./mail.server";
import { deleteExpired } from "./retention.server";
import { recordGivenUp } from "./storefront/publication-outcome.server";
import type { PublicationProblem } from "./storefront/publication-problem";
import { publish } from "./storefront/publish.server";
import { publishProducts } from "./storefront/publish-products.server";
import { closeBounceDoor, openBounceDoor } from "./trust/mails/bounces/bounce-door.server";
import { forgetRuns } from "./trust/audit/audit-runs.server";
import { runAudit } from "./trust/audit/run-audit.server";
import { requestDueMails } from "./trust/mails/due-mails.server";
import { forgetMails } from "./trust/mails/forget-mails.server";
import { sendQueued } from "./trust/mails/send-queued.server";
import { requestWaitingPhotos, uploadPhotos } from "./trust/reviews/photo-upload.server";
import { workOnImports } from "./trust/reviews/imports/work-on-imports.server";
import { tellAuthor } from "./trust/reviews/invitations/tell-author.server";
import { tellAsker } from "./trust/reviews/questions/tell-asker.server";
import { requestDueInvitations } from "./trust/reviews/invitations/due-invitations.server";
import { sendInvitation } from "./trust/reviews/invitations/send-invitation.server";
import { cancelConfirmed } from "./trust/cancellation/cancel-order.server";
import { forgetOldCancellations } from "./trust/cancellation/forget-cancellations.server";
import { lookInto } from "./trust/cancellation/look-into.server";
import { tellFlow } from "./trust/reviews/review-received.server";
import { forgetTexts } from "./trust/withdrawals/forget-texts.server";
import {
  remindOfWithdrawals,
  shopsWithOpenWithdrawals,
} from "./trust/withdrawals/inbox/remind.server";
import {
  requestWaitingConfirmations,
  writeConfirmation,
} from "./webhooks/confirmation-to-write.server";
import { handleDelivery } from "./webhooks/handle-delivery.server";

const SHOPS_SWEPT_A_SECOND = 5;
const TRY_AGAIN_MS = 2_000;

/** Trying again mends nothing here; saving does, and that publishes. */
const PERMANENT: PublicationProblem["code"][] = ["setting-unreadable"];

type Handlers = { [Name in JobName]: (payload: Jobs[Name], now: Date) => Promise<void> };

/** What each job does. A thrown error means: again, later. */
export const HANDLERS: Handlers = {
  webhook: ({ shop, id }, now) => handleDelivery(shop, id, now),

  async publish({ shop }, now) {
    if (!(await isInstalled(shop))) return;
    const outcome = await publish(shop, now);
    // What Shopify told us, and how the publication went, is part of it.
    await enqueue(null, "audit", { shop });
    // `publish` has noted it for the merchant; the job goes on trying.
    if (!outcome.ok && !PERMANENT.includes(outcome.problem.code)) {
      throw new Error(`not published: ${outcome.problem.code}, ${outcome.problem.detail}`);
    }
  },

  async audit({ shop }, now) {
    if (await isInstalled(shop)) await runAudit(shop, now);
  },

  async sweep(_, now) {
    await deleteExpired(now);
    await forgetTexts(now);
    await forgetOldCancellations(now);
    await forgetMails(now);
    await forgetRuns(now);
    await requestWaitingConfirmations();
    const shops = (await installedShops()).map((shop, place) => ({
      shop,
      startAfter: new Date(now.getTime() + (place / SHOPS_SWEPT_A_SECOND) * 1000),
    }));
    await enqueueShops("sweep-shop", shops);
  },

  // A publish that waits for its hour would hold up the one that a merchant asks for: hence two steps.
  async "sweep-shop"({ shop }) {
    await enqueue(null, "publish", { shop });
    await enqueue(null, "audit", { shop });
    await enqueue(null, "publish-products", { shop });
    await db.$transaction((tx) => requestWaitingPhotos(tx, shop));
  },

  async "publish-products"({ shop }, now) {
    if (!(await isInstalled(shop))) return;
    const { refused } = await publishProducts(shop, now);
    // What was refused is noted with its product; the job goes on trying.
    if (refused > 0) throw new Error(`${refused} products were not published`);
  },

  async "review-photos"({ shop, id }) {
    if (await isInstalled(shop)) await uploadPhotos(shop, id);
  },

  async "review-received"({ shop, id }) {
    if (await isInstalled(shop)) await tellFlow(shop, id);
  },

  confirm: ({ shop, id }, now) => writeConfirmation(shop, id, now),

  async invitation({ shop, id }, now) {
    if (await isInstalled(shop)) await sendInvitation(shop, id, now);
  },

  mail: ({ shop, id }, now) => sendQueued(shop, id, now),

  async "author-mail"({ shop, reviewId, eventId }, now) {
    if (await isInstalled(shop)) await tellAuthor(shop, reviewId, eventId, now);
  },

  async "answer-mail"({ shop, questionId }, now) {
    if (await isInstalled(shop)) await tellAsker(shop, questionId, now);
  },

  async cancellation({ shop, id }, now) {
    if (await isInstalled(shop)) await lookInto(shop, id, now);
  },

  async "cancel-order"({ shop, id }, now) {
    if (await isInstalled(shop)) await cancelConfirmed(shop, id, now);
  },

  async remind() {
    for (const shop of await shopsWithOpenWithdrawals()) {
      await enqueue(null, "remind-shop", { shop });
    }
  },

  async "remind-shop"({ shop }, now) {
    if (await isInstalled(shop)) await remindOfWithdrawals(shop, now);
  },

  async "delete-files"({ shop, fileIds }) {
    if (await isInstalled(shop)) await deleteFiles(await adminFor(shop), fileIds);
  },

  async "review-import"({ shop }, now) {
    if (await isInstalled(shop)) await workOnImports(shop, now);
  },
};

/** How many at once, and how often to look, in seconds, for jobs that wait for their time. */
const PACE: Record<JobName, { atOnce: number; lookEvery: number }> = {
  webhook: { atOnce: 4, lookEvery: 2 },
  publish: { atOnce: 4, lookEvery: 2 },
  audit: { atOnce: 2, lookEvery: 2 },
  sweep: { atOnce: 1, lookEvery: 30 },
  "sweep-shop": { atOnce: 1, lookEvery: 10 },
  "publish-products": { atOnce: 4, lookEvery: 2 },
  "review-photos": { atOnce: 2, lookEvery: 2 },
  "review-received": { atOnce: 2, lookEvery: 5 },
  confirm: { atOnce: 2, lookEvery: 2 },
  invitation: { atOnce: 2, lookEvery: 5 },
  mail: { atOnce: 4, lookEvery: 2 },
  "author-mail": { atOnce: 2, lookEvery: 5 },
  "answer-mail": { atOnce: 2, lookEvery: 5 },
  cancellation: { atOnce: 2, lookEvery: 2 },
  "cancel-order": { atOnce: 2, lookEvery: 2 },
  remind: { atOnce: 1, lookEvery: 10 },
  "remind-shop": { atOnce: 2, lookEvery: 10 },
  "delete-files": { atOnce: 1, lookEvery: 30 },
  "review-import": { atOnce: 1, lookEvery: 2 },
};

const LOOK_FOR_GIVEN_UP = 60;

/** Each does one job after the other until there is none; left alone, pg-boss's workers pause after each. */
async function register<Name extends JobName>(boss: PgBoss, name: Name): Promise<void> {
  const { atOnce, lookEvery } = PACE[name];
  const pace = { pollingIntervalSeconds: lookEvery, notifyPollingIntervalSeconds: lookEvery };
  for (let place = 0; place < atOnce; place += 1) {
    const worker: string = await boss.work<Jobs[Name]>(name, pace, async (jobs) => {
      for (const job of jobs) {
        await HANDLERS[name](job.data, new Date())
          .catch((err: unknown) => {
            log.warn({ err, job: name, payload: job.data }, "a job failed and will be tried again");
            throw err;
          })
          .finally(() => boss.notifyWorker(worker));
      }
    });
  }
}

type GivenUp = Pick<
  JobWithMetadata<{ shop?: string }>,
  "sourceName" | "sourceId" | "data" | "output"
>;

/** A job that was tried as often as it may be. It is not tried again, so somebody must know. */
export async function reportGivenUp(job: GivenUp, now: Date) {
  if (await hasTriesLeft(job)) return;
  const { sourceName, data, output } = job;
  log.error({ job: sourceName, payload: data, reason: output }, "ALARM: a job was given up");
  if (sourceName === "publish" && data.shop) await recordGivenUp(data.shop, now);
}

/**
 * Of a shop one job waits at a time. Another that fails meanwhile finds its place in line taken,
 * and pg-boss counts it as given up; but the one that waits does the same work.
 */
async function hasTriesLeft({ sourceName, sourceId }: GivenUp): Promise<boolean> {
  if (!sourceName || !sourceId) return false;
  const [job] = await (await startBoss()).findJobs(sourceName, { id: sourceId });
  return job !== undefined && job.retryCount < job.retryLimit;
}

const LOOK_FOR_DUE_MS = 10_000;

/** Days come by the hour, not by the second. */
const REMIND_EVERY_MS = 60 * 60 * 1_000;

let remindedAt = 0;

async function requestReminders(now: Date): Promise<void> {
  if (Math.abs(now.getTime() - remindedAt) < REMIND_EVERY_MS) return;
  await enqueue(null, "remind", {});
  remindedAt = now.getTime();
}

let looking: NodeJS.Timeout | undefined;

/** Again and again, by the app's own clock; never twice at once. */
function lookForDue(): void {
  looking = setTimeout(() => {
    const now = new Date();
    const warn = (err: unknown) => log.warn({ err }, "due mails could not be looked up");
    Promise.all([
      requestDueInvitations(now).catch(warn),
      requestDueMails(now).catch(warn),
      requestReminders(now).catch(warn),
    ]).finally(() => stopped || lookForDue());
  }, LOOK_FOR_DUE_MS);
}

let stopped = false;

/**
 * Starts the jobs: sending them, and with `WORKER=in-process` also doing them. Resolves when that
 * works; a database that is not there yet is waited for.
 */
export async function startWorking(): Promise<void> {
  stopped = false;
  while (!stopped) {
    try {
      const boss = await startBoss();
      if (env.WORKER === "off") return;
      for (const name of Object.keys(HANDLERS) as JobName[]) await register(boss, name);
      await boss.work(
        DEAD_LETTERS,
        { includeMetadata: true, pollingIntervalSeconds: LOOK_FOR_GIVEN_UP },
        async (jobs: GivenUp[]) => {
          for (const job of jobs) await reportGivenUp(job, new Date());
        },
      );
      lookForDue();
      await openBounceDoor();
      log.info("the worker is ready");
      return;
    } catch (err) {
      log.warn({ err }, "the worker cannot start yet");
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }
}

/** Finishes the jobs in hand, and takes no new ones. */
export async function stopWorking(): Promise<void> {
  stopped = true;
  clearTimeout(looking);
  await Promise.all([stopBoss(), closeBounceDoor()]);
  closeMail();
}
