import { describe, expect, it } from "vitest";
import {
  DAY,
  NOW,
  before,
  boss,
  SHOP,
  deliver,
  happens,
  installation,
  installed,
  publishJobs,
  type Sent,
} from "../../tests/deliveries";
import { db } from "../db.server";
import { deleteExpired } from "../retention.server";
import { loader } from "../routes/webhooks";
import { handleDelivery } from "./handle-delivery.server";
import { payloadIn } from "./stored-payload.server";

describe("the door for deliveries", () => {
  it("stores a delivery, hands it to the worker and answers", async () => {
    expect(await deliver({ id: "1", payload: { name: "Æ" } })).toBe(200);
    expect(await db.webhookDelivery.findMany()).toMatchObject([
      { shop: SHOP, id: "1", topic: "shop/update", payload: {}, handledAt: null },
    ]);
    expect(await boss.findJobs("webhook")).toMatchObject([{ data: { shop: SHOP, id: "1" } }]);
  });

  it("stores of what Shopify sends only what the topic needs", async () => {
    const customer = { id: 7, email: "kari@example.no", phone: "+4722334455" };
    await deliver({ topic: "customers/redact", payload: { shop_domain: SHOP, customer } });
    const stored = await db.webhookDelivery.findFirstOrThrow();
    expect(payloadIn(stored)).toEqual({ customer: { id: "7", email: "kari@example.no" } });
  });

  it("seals it but for whom it is about, by which an erasure finds it", async () => {
    const customer = { id: 7, email: "kari@example.no" };
    const orders_to_redact = [5001];
    await deliver({ topic: "customers/redact", payload: { customer, orders_to_redact } });
    const { sealed, payload } = await db.webhookDelivery.findFirstOrThrow();
    expect(payload).toEqual({ customer: { id: "7" } });
    expect(Buffer.from(sealed!).toString("latin1")).not.toMatch(/kari|5001/);
  });

  it("works on what was stored before that was sealed", async () => {
    await installed(SHOP, before(DAY));
    const old = { topic: "app/uninstalled", triggeredAt: NOW, receivedAt: NOW, payload: {} };
    await db.webhookDelivery.create({ data: { shop: SHOP, id: "1", ...old } });
    await handleDelivery(SHOP, "1", NOW);
    expect(await installation()).toMatchObject({ uninstalledAt: NOW });
  });

  it("is not stopped by signs the database has no letters for", async () => {
    const payload = String.raw`{"na\u0000me":"a\u0000b","half":"\ud800"}`;
    expect(await deliver({ payload })).toBe(200);
    expect(await db.webhookDelivery.count()).toBe(1);
  });

  it("takes the same delivery once, and answers the double alike", async () => {
    const statuses = await Promise.all([1, 2, 3].map(() => deliver({ id: "1" })));
    expect(statuses).toEqual([200, 200, 200]);
    expect(await db.webhookDelivery.count()).toBe(1);
    expect(await boss.findJobs("webhook")).toHaveLength(1);
  });

  it("takes many at once, doubles among them, each once", async () => {
    const topic = "customers/redact";
    const ids = Array.from({ length: 60 }, (_, nth) => String(nth % 40));
    const statuses = await Promise.all(
      ids.map((id) => deliver({ id, topic, payload: { customer: { id: 1 + Number(id) } } })),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    const stored = await db.webhookDelivery.findMany();
    expect(stored.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
    for (const { id, sealed, payload } of stored) {
      const customer = { id: String(1 + Number(id)) };
      expect(payload).toEqual({ customer });
      expect(payloadIn({ sealed, payload })).toMatchObject({ customer });
    }
    expect(await boss.findJobs("webhook")).toHaveLength(40);
  });

  it("asks for no session: a shop without one is answered too", async () => {
    expect(await deliver({ topic: "shop/redact", shop: "unknown.myshopify.com" })).toBe(200);
  });

  it.each<[number, string, Sent]>([
    [401, "signed with another secret", { secret: "loud" }],
    [401, "not signed", { headers: { "x-shopify-hmac-sha256": undefined } }],
    [401, "signed for another body", { headers: { "x-shopify-hmac-sha256": "QUJD" } }],
    [400, "of no shop", { shop: "evil.example" }],
    [400, "without an id", { headers: { "x-shopify-webhook-id": undefined } }],
    [400, "of no time", { headers: { "x-shopify-triggered-at": "-271821-04-20" } }],
    [400, "not JSON", { payload: "{cut off" }],
    [400, "of a shape nobody knows", { topic: "customers/redact", payload: { customer: 7 } }],
    [413, "far too large", { payload: { text: "x".repeat(2_100_000) } }],
    [405, "put instead of posted", { method: "PUT" }],
  ])("answers %i to a delivery that is %s, and keeps nothing", async (status, _, sent) => {
    expect(await deliver(sent)).toBe(status);
    expect(await db.webhookDelivery.count()).toBe(0);
  });

  it("cannot be looked into", () => expect(loader().status).toBe(405));

  it("answers a topic nobody asked for, so that it is not sent again", async () => {
    expect(await deliver({ topic: "carts/create" })).toBe(200);
    expect(await db.webhookDelivery.count()).toBe(0);
  });
});

describe("a delivery that was worked on", () => {
  it("keeps no content, and does nothing a second time", async () => {
    await installed(SHOP, before(DAY));
    await happens({ id: "1", payload: { email: "kari@example.no" } });
    await boss.deleteAllJobs();
    await handleDelivery(SHOP, "1", NOW);
    expect(await db.webhookDelivery.findMany()).toMatchObject([
      { payload: null, sealed: null, handledAt: NOW },
    ]);
    expect(await publishJobs()).toEqual([]);
  });

  it("is deleted after a month", async () => {
    await deliver({ id: "1" });
    await db.webhookDelivery.updateMany({ data: { receivedAt: before(31 * DAY) } });
    await deleteExpired(NOW);
    expect(await db.webhookDelivery.count()).toBe(0);
  });
});
