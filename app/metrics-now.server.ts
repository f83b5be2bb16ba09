import { Gauge } from "prom-client";
import { db, poolNow } from "./db.server";
import { inTime } from "./in-time.server";
import { log } from "./log.server";
import { registry } from "./metrics.server";
import { timeForJobs } from "./time-for-jobs.server";

const PATIENCE_MS = 2_000;

const gauge = (name: string, help: string, ...labelNames: string[]) =>
  new Gauge({ name, help, labelNames, registers: [registry] });

const pool = gauge("tillit_database_connections", "Of this process, and who waits", "state");
const answers = gauge("tillit_database_up", "Whether the database has just answered");
const waiting = gauge("tillit_queue_waiting", "Jobs whose time has come", "job");
const active = gauge("tillit_queue_active", "Jobs that are being done", "job");
const oldest = gauge("tillit_queue_oldest_seconds", "How long the first of them waits", "job");
const oldestWebhook = gauge(
  "tillit_webhooks_oldest_seconds",
  "How long the first delivery waits that is not worked off, however often that was tried",
);
const oldestMail = gauge(
  "tillit_mails_oldest_seconds",
  "How long the first mail of the outbox waits, however often it was tried",
);
const ahead = gauge("tillit_clock_ahead_seconds", "Of the database's clock, by this process's own");

type Queue = { name: string; waiting: number; active: number; oldest: number };

/** By the clock of the database, by which jobs are started. */
const queues = () => db.$queryRaw<Queue[]>`
  SELECT name,
    count(*) FILTER (WHERE state < 'active' AND start_after <= now())::int AS waiting,
    count(*) FILTER (WHERE state = 'active')::int AS active,
    coalesce(extract(epoch FROM now() - min(start_after)
      FILTER (WHERE state < 'active' AND start_after <= now())), 0)::float AS oldest
  FROM pgboss.job WHERE state <= 'active' GROUP BY name`;

type Waits = { webhook: number | null; mail: number | null };

const waits = () => db.$queryRaw<[Waits]>`
  SELECT
    (SELECT extract(epoch FROM now() - min("receivedAt"))::float
      FROM "WebhookDelivery" WHERE "handledAt" IS NULL) AS webhook,
    (SELECT extract(epoch FROM now() - min("wantedAt"))::float
      FROM "QueuedMail" WHERE "dueAt" IS NOT NULL AND "sentAt" IS NULL) AS mail`;

async function lookAtDatabase(): Promise<void> {
  for (const one of [waiting, active, oldest]) one.reset();
  try {
    for (const queue of await inTime(queues(), PATIENCE_MS)) {
      waiting.set({ job: queue.name }, queue.waiting);
      active.set({ job: queue.name }, queue.active);
      oldest.set({ job: queue.name }, queue.oldest);
    }
    const [{ webhook, mail }] = await inTime(waits(), PATIENCE_MS);
    oldestWebhook.set(Math.max(0, webhook ?? 0));
    oldestMail.set(Math.max(0, mail ?? 0));
    ahead.set((Date.now() - (await inTime(timeForJobs(), PATIENCE_MS)).getTime()) / 1000);
    answers.set(1);
  } catch (err) {
    // Whoever watches hears just that; the rest is told all the same.
    answers.set(0);
    log.warn({ err }, "the queues cannot be counted, or the clock not compared");
  }
}

/** All of it, in Prometheus's own text format. */
export async function metricsNow(): Promise<{ type: string; text: string }> {
  await lookAtDatabase();
  for (const [state, count] of Object.entries(poolNow())) pool.set({ state }, count);
  return { type: registry.contentType, text: await registry.metrics() };
}
