import { createHmac } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import express from "express";
import { describe, expect, it } from "vitest";
import { aWorld, listening } from "../a-world.ts";
import { controlRouter } from "../control/router.ts";
import type { World } from "../world.ts";

type Arrived = { headers: Record<string, string | string[] | undefined>; body: string };

/** An app that notes what arrives, and answers as the test says. */
async function anApp(answer: (time: number) => number | Promise<number> = () => 200) {
  const arrived: Arrived[] = [];
  const app = express();
  app.use(express.text({ type: () => true }));
  app.post("/webhooks", async (request, response) => {
    arrived.push({ headers: request.headers, body: String(request.body) });
    response.status(await answer(arrived.length)).end();
  });
  const server = await listening(app);
  return { arrived, url: server.url, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const QUICK = { answer: 100, betweenTries: [5, 5, 5, 5, 5, 5, 5] };

const aWorldFor = (app: { url: string }) =>
  aWorld({ options: { appOrigin: app.url }, webhookPatience: QUICK });

async function order(world: World, body: object) {
  await using server = await listening(express().use("/__dev-store", controlRouter(world)));
  const answer = await fetch(`${server.url}/__dev-store/webhooks`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

const settled = async (
  world: World,
  done: (attempts: number, status: number | null) => boolean,
) => {
  for (let waited = 0; waited < 2_000; waited += 5) {
    const last = world.state.webhooks.at(-1);
    if (last && done(last.attempts, last.status)) return last;
    await pause(5);
  }
  throw new Error(`not settled: ${JSON.stringify(world.state.webhooks)}`);
};

describe("a webhook delivery", () => {
  it("goes where shopify.app.toml says, signed over its raw body, with Shopify's headers", async () => {
    await using app = await anApp();
    using world = aWorldFor(app);
    world.deliver("shop/update", { name: "Vår butikk" });
    await settled(world, (attempts) => attempts === 1);
    const [delivery] = app.arrived;
    const signed = createHmac("sha256", "test-secret")
      .update(delivery?.body ?? "")
      .digest("base64");
    expect(delivery).toMatchObject({
      body: '{"name":"Vår butikk"}',
      headers: {
        "x-shopify-topic": "shop/update",
        "x-shopify-shop-domain": "careful-goods.myshopify.com",
        "x-shopify-api-version": "2026-10",
        "x-shopify-hmac-sha256": signed,
        "x-shopify-webhook-id": world.state.webhooks[0]?.id,
        "x-shopify-event-id": world.state.webhooks[0]?.eventId,
        "x-shopify-triggered-at": world.state.webhooks[0]?.triggeredAt,
      },
    });
  });

  it("is tried again with the same id until the app takes it", async () => {
    await using app = await anApp((time) => (time < 3 ? 500 : 200));
    using world = aWorldFor(app);
    world.deliver("shop/update", {});
    const delivery = await settled(world, (_attempts, status) => status === 200);
    expect(delivery.attempts).toBe(3);
    const ids = app.arrived.map(({ headers }) => headers["x-shopify-webhook-id"]);
    expect(ids).toEqual([delivery.id, delivery.id, delivery.id]);
  });

  it("is given up after eight tries", async () => {
    await using app = await anApp(() => 500);
    using world = aWorldFor(app);
    world.deliver("shop/update", {});
    await settled(world, (attempts) => attempts === 8);
    await pause(50);
    expect(app.arrived).toHaveLength(8);
  });

  it("counts as failed when no answer comes in time", async () => {
    await using app = await anApp(async (time) => {
      if (time === 1) await pause(300);
      return 200;
    });
    using world = aWorldFor(app);
    world.deliver("shop/update", {});
    expect(await settled(world, (attempts) => attempts === 1)).toMatchObject({ status: 0 });
    await settled(world, (_attempts, status) => status === 200);
  });

  it("is not made for a topic without a subscription, nor for an app that is gone", async () => {
    await using app = await anApp();
    using world = aWorldFor(app);
    world.deliver("carts/update", {});
    world.state.app.installed = false;
    world.deliver("shop/update", {});
    expect(world.state.webhooks).toEqual([]);
  });

  it("arrives again when the fault is that Shopify does not see the answer", async () => {
    await using app = await anApp();
    using world = aWorldFor(app);
    world.faults.order({ where: "webhooks", kind: "502", count: 1 });
    world.deliver("shop/update", {});
    await settled(world, (_attempts, status) => status === 200);
    expect(app.arrived).toHaveLength(2);
  });
});

describe("POST webhooks", () => {
  it("sends one delivery as often as asked", async () => {
    await using app = await anApp();
    using world = aWorldFor(app);
    const { body } = await order(world, { topic: "shop/redact", times: 3 });
    expect(body).toMatchObject([{ topic: "shop/redact", attempts: 3, status: 200 }]);
    expect(new Set(app.arrived.map(({ headers }) => headers["x-shopify-webhook-id"])).size).toBe(1);
    expect(app.arrived).toHaveLength(3);
  });

  it("sends several out of order, the youngest first", async () => {
    await using app = await anApp();
    using world = aWorldFor(app);
    const payload = [{ n: 1 }, { n: 2 }, { n: 3 }];
    await order(world, { topic: "shop/update", payload, shuffle: true });
    expect(app.arrived.map(({ body }) => body)).toEqual(['{"n":3}', '{"n":2}', '{"n":1}']);
    const moments = app.arrived.map(({ headers }) => String(headers["x-shopify-triggered-at"]));
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(new Set(moments).size).toBe(3);
  });

  it("refuses a topic that the app does not subscribe to", async () => {
    await using app = await anApp();
    using world = aWorldFor(app);
    expect(await order(world, { topic: "carts/create" })).toEqual({
      status: 400,
      body: { error: "topic: shopify.app.toml does not subscribe to carts/create" },
    });
  });
});
