import { afterAll, describe, expect, it, vi } from "vitest";
import { SHOP, deliver, happens, NOW } from "../tests/deliveries";
import { queued } from "../tests/mails";
import { answered } from "./answered.server";
import { db } from "./db.server";
import { recordInstallation } from "./installations.server";
import { enqueue } from "./jobs.server";
import { registry } from "./metrics.server";
import { metricsNow } from "./metrics-now.server";
import { recordProblem } from "./storefront/publication-outcome.server";
import { tried } from "./worker.server";

afterAll(() => db.$disconnect());

/** A line's value; undefined when there is none. */
async function told(line: string): Promise<number | undefined> {
  const { text } = await metricsNow();
  const found = text.split("\n").find((one) => one.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length + 1));
}

describe("the metrics", () => {
  it("count requests by route, method and status, with how long they took", async () => {
    answered({ method: "GET", route: "/app/reviews/:id", status: 200, ms: 30 });
    const labels = 'method="GET",route="/app/reviews/:id",status="200"';
    expect(await told(`tillit_request_seconds_count{${labels}}`)).toBe(1);
    expect(await told(`tillit_request_seconds_bucket{le="0.05",${labels}}`)).toBe(1);
  });

  it("count jobs by name and how they ended", async () => {
    await tried("audit", { id: "1", name: "audit", data: { shop: SHOP } } as never);
    const wrong = { id: "2", name: "webhook", data: { shop: null, id: null } };
    await tried("webhook", wrong as never).catch(() => undefined);
    expect(await told('tillit_job_seconds_count{job="audit",outcome="done"}')).toBe(1);
    expect(await told('tillit_job_seconds_count{job="webhook",outcome="failed"}')).toBe(1);
  });

  it("tell how many jobs wait, and how long the oldest does", async () => {
    await enqueue(null, "audit", { shop: SHOP });
    await enqueue(null, "publish", { shop: SHOP }, { afterSeconds: 600 });
    await db.$executeRaw`
      UPDATE pgboss.job SET start_after = now() - interval '90 seconds' WHERE name = 'audit'`;
    expect(await told('tillit_queue_waiting{job="audit"}')).toBe(1);
    expect(await told('tillit_queue_oldest_seconds{job="audit"}')).toBeGreaterThanOrEqual(90);
    // Its time has not come.
    expect(await told('tillit_queue_waiting{job="publish"}')).toBe(0);
  });

  it("tell how long the first delivery waits that is not worked off, though its tries are young", async () => {
    expect(await told("tillit_webhooks_oldest_seconds")).toBe(0);
    const receivedAt = new Date(Date.now() - 3_600_000);
    const stored = { topic: "shop/update", triggeredAt: receivedAt, receivedAt };
    await db.webhookDelivery.create({ data: { shop: SHOP, id: "waits", ...stored } });
    expect(await told("tillit_webhooks_oldest_seconds")).toBeGreaterThanOrEqual(3_599);
    await db.webhookDelivery.updateMany({ data: { handledAt: new Date() } });
    expect(await told("tillit_webhooks_oldest_seconds")).toBe(0);
  });

  it("tell how long the first mail waits", async () => {
    await queued();
    await db.queuedMail.updateMany({ data: { wantedAt: new Date(Date.now() - 7_200_000) } });
    expect(await told("tillit_mails_oldest_seconds")).toBeGreaterThanOrEqual(7_199);
    await db.queuedMail.updateMany({ data: { dueAt: null, sentAt: new Date() } });
    expect(await told("tillit_mails_oldest_seconds")).toBe(0);
  });

  it("tell by how much this process's clock is wrong", async () => {
    expect(Math.abs((await told("tillit_clock_ahead_seconds"))!)).toBeLessThan(60);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 600_000 });
    const ahead = await told("tillit_clock_ahead_seconds").finally(() => vi.useRealTimers());
    expect(ahead).toBeCloseTo(-600, -2);
  });

  it("count deliveries that were taken, and those that were worked off", async () => {
    await recordInstallation(SHOP, [], NOW);
    await deliver({ topic: "app/scopes_update", payload: { current: [] } });
    await happens({ topic: "shop/update" });
    expect(await told('tillit_webhooks_accepted_total{topic="app/scopes_update"}')).toBe(1);
    expect(await told('tillit_webhooks_handled_total{topic="app/scopes_update"}')).toBeUndefined();
    expect(await told('tillit_webhooks_handled_total{topic="shop/update"}')).toBe(1);
  });

  it("count what was not published, by its problem", async () => {
    await recordProblem(SHOP, NOW, NOW, { code: "unexpected", detail: "a name" });
    expect(await told('tillit_publish_failures_total{problem="unexpected"}')).toBe(1);
  });

  it("tell of the database, its connections, and the event loop", async () => {
    expect(await told("tillit_database_up")).toBe(1);
    expect(await told('tillit_database_connections{state="open"}')).toBeGreaterThan(0);
    expect(await told("nodejs_eventloop_lag_p99_seconds")).toBeDefined();
  });

  it("have no label but those of which there are few values, and name no shop", async () => {
    const { text } = await metricsNow();
    const labels = new Set(
      [...text.matchAll(/^tillit_[^{\s]*\{([^}]*)\}/gm)].flatMap(([, all = ""]) =>
        [...all.matchAll(/(\w+)="/g)].map(([, label]) => label),
      ),
    );
    const few = ["job", "le", "method", "outcome", "problem", "route", "state", "status", "topic"];
    expect(few).toEqual(expect.arrayContaining([...labels]));
    expect(text).not.toMatch(/myshopify|a name/);
    expect(registry.getMetricsAsArray().length).toBeGreaterThan(20);
  });
});
