import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import type { World } from "../world.ts";
import { aControl } from "./a-control.ts";

const WANTED = {
  email: "Kari@Example.no",
  name: "Kari Anne Nordmann",
  lines: [
    { handle: "stoneware-mug", quantity: 2 },
    { handle: "wool-blanket", quantity: 1 },
  ],
  paymentMethod: "klarna",
  country: "SE",
  attributes: { gift: "yes" },
  locale: "en",
};

const MINIMAL = {
  email: "ola@example.no",
  name: "Ola",
  lines: [{ handle: "bud-vase", quantity: 1 }],
};

const topicsOf = (world: World) => world.state.webhooks.map(({ topic }) => topic);
const lastPayload = (world: World, topic: string) =>
  world.state.webhooks.findLast((delivery) => delivery.topic === topic)?.payload;

async function anOrderedShop() {
  const world = aWorld({ sample: "fresh" });
  world.state.shop.paymentTypes.push("klarna");
  const control = await aControl(world);
  return {
    world,
    control,
    ordered: await control.post("orders", WANTED),
    async [Symbol.asyncDispose]() {
      await control[Symbol.asyncDispose]();
      world[Symbol.dispose]();
    },
  };
}

describe("POST orders", () => {
  it("places an order, and answers it with its number and id", async () => {
    await using shop = await anOrderedShop();
    const { world, control, ordered } = shop;
    expect(ordered).toMatchObject({
      status: 200,
      body: {
        number: 1001,
        name: "#1001",
        email: "Kari@Example.no",
        buyer: "Kari Anne Nordmann",
        country: "SE",
        locale: "en",
        paymentMethod: "klarna",
        attributes: { gift: "yes" },
        currency: "EUR",
        total: 2 * 2900 + 14900,
        financialStatus: "PAID",
        fulfillmentStatus: "UNFULFILLED",
        lines: [
          { productId: 1001, variantId: 44_000_000_001_001, title: "Taza de gres", quantity: 2 },
          { productId: 1004, quantity: 1 },
        ],
      },
    });
    const { body } = await control.get("state");
    expect(body["orders"]).toEqual([ordered.body]);
    expect(topicsOf(world)).toEqual(["orders/create"]);
    expect(lastPayload(world, "orders/create")).toMatchObject({
      id: ordered.body["id"],
      name: "#1001",
      email: "Kari@Example.no",
      customer_locale: "en-SE",
    });
  });

  it("takes the shop's own country, language and first way to pay where none are named", async () => {
    using world = aWorld({ sample: "fresh" });
    await using control = await aControl(world);
    expect((await control.post("orders", MINIMAL)).body).toMatchObject({
      country: "ES",
      locale: "es",
      paymentMethod: "visa",
    });
  });

  it("knows one customer for an address, however it is spelt", async () => {
    await using shop = await anOrderedShop();
    const { world, control, ordered } = shop;
    const again = await control.post("orders", { ...WANTED, email: "kari@EXAMPLE.no" });
    expect(again.body).toMatchObject({ number: 1002, customerId: ordered.body["customerId"] });
    const other = await control.post("orders", MINIMAL);
    expect(other.body["customerId"]).not.toBe(ordered.body["customerId"]);
    expect(world.state.customers.map(({ email }) => email)).toEqual([
      "kari@example.no",
      "ola@example.no",
    ]);
  });

  it.each([
    [{ email: "nobody" }, "email: Invalid email address"],
    [{ lines: [] }, "lines: Too small: expected array to have >=1 items"],
    [{ lines: [{ handle: "unicorn", quantity: 1 }] }, "lines: the shop has no product unicorn"],
    [{ lines: [{ handle: "canvas-rucksack", quantity: 1 }] }, "lines: canvas-rucksack is sold out"],
    [{ lines: [WANTED.lines[0], WANTED.lines[0]] }, "lines: each product once"],
    [{ paymentMethod: "gold" }, "paymentMethod: the shop takes visa, master"],
    [{ colour: "red" }, 'Unrecognized key: "colour"'],
  ])("refuses %j", async (wrong, error) => {
    using world = aWorld({ sample: "fresh" });
    await using control = await aControl(world);
    const answer = await control.post("orders", { ...MINIMAL, ...wrong });
    expect(answer).toEqual({ status: 400, body: { error } });
    expect(world.state.orders).toEqual([]);
    expect(topicsOf(world)).toEqual([]);
  });
});

describe("what follows an order", () => {
  it("is sent in one parcel and arrives, and the app hears of both", async () => {
    await using shop = await anOrderedShop();
    const { world, control, ordered } = shop;
    const sent = await control.post("orders/1001/fulfillments");
    expect(sent.body).toMatchObject({
      fulfillmentStatus: "FULFILLED",
      fulfillments: [{ lines: [{ quantity: 2 }, { quantity: 1 }], events: [] }],
    });
    const arrived = await control.post("orders/1001/delivery");
    expect(arrived.body).toMatchObject({ fulfillments: [{ events: [{ status: "DELIVERED" }] }] });
    expect(topicsOf(world)).toEqual([
      "orders/create",
      "fulfillments/create",
      "orders/fulfilled",
      "fulfillment_events/create",
    ]);
    const [parcel] = world.state.orders.flatMap(({ fulfillments }) => fulfillments);
    expect(lastPayload(world, "fulfillments/create")).toMatchObject({
      ...{ id: parcel?.id, order_id: ordered.body["id"], status: "success" },
    });
    expect(lastPayload(world, "fulfillment_events/create")).toMatchObject({
      order_id: ordered.body["id"],
      fulfillment_id: parcel?.id,
      status: "delivered",
    });
  });

  it("is sent in parts, and counts as fulfilled with the last of them", async () => {
    await using shop = await anOrderedShop();
    const { world, control } = shop;
    const part = { lines: [{ handle: "stoneware-mug", quantity: 1 }] };
    const first = await control.post("orders/1001/fulfillments", part);
    expect(first.body).toMatchObject({ fulfillmentStatus: "PARTIALLY_FULFILLED" });
    expect(topicsOf(world)).toEqual(["orders/create", "fulfillments/create"]);
    const rest = await control.post("orders/1001/fulfillments");
    expect(rest.body).toMatchObject({ fulfillmentStatus: "FULFILLED" });
    expect(topicsOf(world)).toContain("orders/fulfilled");
  });

  it("is cancelled and paid back, unless told otherwise", async () => {
    await using shop = await anOrderedShop();
    const { world, control } = shop;
    const cancelled = await control.post("orders/1001/cancellation", { reason: "INVENTORY" });
    expect(cancelled.body).toMatchObject({
      cancelled: { reason: "INVENTORY" },
      financialStatus: "REFUNDED",
      fulfillmentStatus: "UNFULFILLED",
    });
    expect(topicsOf(world)).toEqual([
      ...["orders/create", "refunds/create", "orders/cancelled", "orders/updated"],
    ]);
    await control.post("orders", MINIMAL);
    const kept = await control.post("orders/1002/cancellation", { refund: false });
    expect(kept.body).toMatchObject({ financialStatus: "PAID", refunds: [] });
  });

  it("is paid back in part and then whole", async () => {
    await using shop = await anOrderedShop();
    const { world, control, ordered } = shop;
    const part = { lines: [{ handle: "stoneware-mug", quantity: 1 }], note: "Chipped" };
    const first = await control.post("orders/1001/refund", part);
    expect(first.body).toMatchObject({ financialStatus: "PARTIALLY_REFUNDED" });
    expect(lastPayload(world, "refunds/create")).toMatchObject({
      order_id: ordered.body["id"],
      refund_line_items: [{ quantity: 1, line_item: { product_id: 1001, quantity: 2 } }],
    });
    const whole = await control.post("orders/1001/refund");
    expect(whole.body).toMatchObject({ financialStatus: "REFUNDED" });
    // What was paid back before it left is not sent any more.
    const sent = await control.post("orders/1001/fulfillments");
    expect(sent.body).toEqual({ error: "nothing of the order is left to send" });
  });

  it("is paid back without giving anything back, and what it cost only once", async () => {
    await using shop = await anOrderedShop();
    const { world, control } = shop;
    const all = 2 * 2900 + 14900;
    const some = await control.post("orders/1001/refund", { money: 5000 });
    expect(some.body).toMatchObject({ financialStatus: "PARTIALLY_REFUNDED" });
    expect(topicsOf(world)).toEqual(["orders/create", "refunds/create"]);
    expect(lastPayload(world, "refunds/create")).toMatchObject({ refund_line_items: [] });
    const more = await control.post("orders/1001/refund", { money: all });
    expect(more.body).toEqual({
      error: `money: of the order ${all - 5000} are left, not ${all}`,
    });
    const rest = await control.post("orders/1001/refund", { money: all - 5000 });
    expect(rest.body).toMatchObject({ financialStatus: "REFUNDED" });
    const told = ["orders/create", "refunds/create", "refunds/create", "orders/updated"];
    expect(topicsOf(world)).toEqual(told);
    expect(lastPayload(world, "orders/updated")).toEqual({
      ...{ id: expect.any(Number), financial_status: "refunded" },
    });
    const back = await control.post("orders/1001/refund");
    expect(back.body).toMatchObject({ financialStatus: "REFUNDED" });
  });

  it.each([
    ["fulfillments", ["cancellation"], "the order is cancelled"],
    ["fulfillments", ["fulfillments"], "nothing of the order is left to send"],
    ["delivery", [], "no parcel of the order is under way"],
    ["delivery", ["fulfillments", "delivery"], "no parcel of the order is under way"],
    ["cancellation", ["cancellation"], "the order is cancelled already"],
    ["cancellation", ["fulfillments"], "a parcel of the order has left already"],
    ["refund", ["refund"], "all of the order is paid back already"],
  ])("refuses %s after %j", async (call, before, error) => {
    await using shop = await anOrderedShop();
    const { world, control } = shop;
    for (const one of before) await control.post(`orders/1001/${one}`);
    const known = world.state.webhooks.length;
    expect(await control.post(`orders/1001/${call}`)).toEqual({ status: 400, body: { error } });
    expect(world.state.webhooks).toHaveLength(known);
  });

  it("refuses more pieces than there are, and orders that are none", async () => {
    await using shop = await anOrderedShop();
    const { control } = shop;
    const many = { lines: [{ handle: "stoneware-mug", quantity: 3 }] };
    expect((await control.post("orders/1001/fulfillments", many)).body).toEqual({
      error: "lines: of stoneware-mug there are 2 left, not 3",
    });
    expect(await control.post("orders/2001/delivery")).toEqual({
      status: 404,
      body: { error: "The shop has no order 2001." },
    });
  });
});

describe("POST app/customer-data", () => {
  it("decides whether payloads name the buyer", async () => {
    await using shop = await anOrderedShop();
    const { world, control } = shop;
    await control.post("app/customer-data", { granted: false });
    await control.post("orders", { ...WANTED, email: "ola@example.no" });
    const payload = lastPayload(world, "orders/create");
    expect(payload).toMatchObject({
      name: "#1002",
      email: null,
      customer: { id: world.state.customers[1]?.id, first_name: null },
      shipping_address: { country_code: "SE" },
      line_items: [{ title: "Taza de gres" }, {}],
    });
    expect(JSON.stringify(payload)).not.toMatch(/ola@example|Kari|Nordmann/);
  });
});
