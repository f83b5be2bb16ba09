import type { Job, JobWithMetadata, PgBoss } from "pg-boss";
import { env } from "./env.server";
import {
  DEAD_LETTERS,
  enqueue,
  isLeftToAnother,
  isOneByOne,
  startBoss,
  stopBoss,
  type JobName,
  type Jobs,
} from "./jobs.server";
import { log } from "./log.server";
import { within } from "./log-context.server";
import { closeMail } from "./mail.server";
import { jobsGivenUp, jobSeconds } from "./metrics.server";
import { recordGivenUp } from "./storefront/publication-outcome.server";
import { timeForJobs } from "./time-for-jobs.server";
import { closeBounceDoor, openBounceDoor } from "./trust/mails/bounces/bounce-door.server";
import { requestDueMails } from "./trust/mails/due-mails.server";
import { requestDueInvitations } from "./trust/reviews/invitations/due-invitations.server";
import { HANDLERS } from "./worker/handlers.server";
import { noteWorking } from "./working.server";

const TRY_AGAIN_MS = 2_000;

/** How many at once, and how often to look, in seconds, for jobs that wait for their time. */
const PACE: Record<JobName, { atOnce: number; lookEvery: number }> = {
  webhook: { atOnce: 4, lookEvery: 2 },
  publish: { atOnce: 4, lookEvery: 2 },
  audit: { atOnce: 2, lookEvery: 2 },
  // Most of it is waiting for others.
  look: { atOnce: 6, lookEvery: 2 },
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
  const pace = {
    ...{ pollingIntervalSeconds: lookEvery, notifyPollingIntervalSeconds: lookEvery },
    ...(isOneByOne(name) && { groupConcurrency: 1 }),
  };
  for (let place = 0; place < atOnce; place += 1) {
    const worker: string = await boss.work<Jobs[Name]>(name, pace, async (jobs) => {
      for (const job of jobs) await tried(name, job).finally(() => boss.notifyWorker(worker));
    });
  }
}

export const tried = <Name extends JobName>(name: Name, job: Job<Jobs[Name]>) =>
  within({ job: name, jobId: job.id }, () => tryJob(name, job));

/** Throws what it met, so that the job is tried again; unless one that waits will do the same work. */
async function tryJob<Name extends JobName>(name: Name, job: Job<Jobs[Name]>): Promise<void> {
  const took = jobSeconds.startTimer({ job: name });
  try {
    await HANDLERS[name](job.data, await timeForJobs());
    took({ outcome: "done" });
  } catch (err) {
    took({ outcome: "failed" });
    log.warn({ err, job: name, payload: job.data }, "a job failed and will be tried again");
    const waits = isOneByOne(name) && (await isLeftToAnother(name, job.id, job.groupId ?? ""));
    if (!waits) throw err;
  }
}

type GivenUp = Pick<JobWithMetadata<{ shop?: string }>, "sourceName" | "data" | "output">;

/** A job that was tried as often as it may be. It is not tried again, so somebody must know. */
export async function reportGivenUp({ sourceName, data, output }: GivenUp, now: Date) {
  log.error({ job: sourceName, payload: data, reason: output }, "ALARM: a job was given up");
  jobsGivenUp.inc({ job: sourceName ?? "unknown" });
  if (sourceName === "publish" && data.shop) await recordGivenUp(data.shop, now);
}

const LOOK_FOR_DUE_MS = 10_000;

/** Days come by the hour, not by the second. A clock that is moved brings them at once. */
const REMIND_EVERY_MS = 60 * 60 * 1_000;

let remindedAt = 0;

async function requestReminders(now: Date): Promise<void> {
  if (Math.abs(now.getTime() - remindedAt) < REMIND_EVERY_MS) return;
  await enqueue(null, "remind", {});
  remindedAt = now.getTime();
}

let looking: NodeJS.Timeout | undefined;

const warn = (what: string) => (err: unknown) =>
  log.warn({ err }, `${what} could not be looked up`);

/** Again and again; never twice at once. */
function lookForDue(): void {
  looking = setTimeout(() => {
    requestDue()
      .catch(warn("what is due"))
      .finally(() => stopped || lookForDue());
  }, LOOK_FOR_DUE_MS);
}

async function requestDue(): Promise<void> {
  const now = await timeForJobs();
  await Promise.all([
    requestDueInvitations(now).catch(warn("due mails that ask for reviews")),
    requestDueMails(now).catch(warn("due mails of the outbox")),
    requestReminders(now).catch(warn("reminders of withdrawals")),
  ]);
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
      if (env.WORKER === "off") return noteWorking(true);
      for (const name of Object.keys(HANDLERS) as JobName[]) await register(boss, name);
      await boss.work(
        DEAD_LETTERS,
        { includeMetadata: true, pollingIntervalSeconds: LOOK_FOR_GIVEN_UP },
        async (jobs: GivenUp[]) => {
          for (const job of jobs) await reportGivenUp(job, await timeForJobs());
        },
      );
      lookForDue();
      await openBounceDoor();
      noteWorking(true);
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
  noteWorking(false);
  clearTimeout(looking);
  await Promise.all([stopBoss(), closeBounceDoor()]);
  closeMail();
}
