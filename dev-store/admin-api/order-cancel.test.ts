import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { anOrder } from "../orders/an-order.ts";
import { orderIsCancelled, orderIsFulfilled } from "../orders/orders.ts";
import { gid } from "./gid.ts";
import { anApp } from "./an-app.ts";

const CANCEL = `mutation ($id: ID!, $method: OrderCancelRefundMethodInput, $note: String) {
  orderCancel(orderId: $id, reason: CUSTOMER, refundMethod: $method, restock: true, staffNote: $note) {
    job { id done }
    orderCancelUserErrors { code field message }
  }
}`;
const JOB = `query ($id: ID!) { job(id: $id) { done } }`;
const BACK = { originalPaymentMethodsRefund: true };

async function aShop(scope = "write_orders") {
  const world = aWorld();
  world.state.app.grantedScopes.push(scope);
  const app = await anApp(world);
  const order = anOrder(world);
  return {
    ...{ world, order, ask: app.ask },
    cancel: (more: object = {}) =>
      app.ask(CANCEL, { id: gid("Order", order.id), method: BACK, ...more }),
    topics: () => world.state.webhooks.map(({ topic }) => topic),
    async [Symbol.asyncDispose]() {
      await app[Symbol.asyncDispose]();
      world[Symbol.dispose]();
    },
  };
}

type Cancelled = { job: { id: string; done: boolean } };

describe("an order that an app cancels", () => {
  it("is cancelled a moment later, paid back, and its webhooks follow", async () => {
    await using shop = await aShop();
    const { data } = await shop.cancel();
    const { job } = data?.["orderCancel"] as Cancelled;
    expect(job.done).toBe(false);
    expect(shop.order.cancelled).toBeNull();
    await expect
      .poll(async () => (await shop.ask(JOB, { id: job.id })).data)
      .toEqual({ job: { done: true } });
    expect(shop.order.cancelled).toMatchObject({ reason: "CUSTOMER" });
    expect(shop.order.refunds).toHaveLength(1);
    expect(shop.topics()).toEqual(expect.arrayContaining(["refunds/create", "orders/cancelled"]));
    const asked = `query ($id: ID!) { order(id: $id) { cancelReason paymentGatewayNames } }`;
    expect((await shop.ask(asked, { id: gid("Order", shop.order.id) })).data).toEqual({
      order: { cancelReason: "CUSTOMER", paymentGatewayNames: ["visa"] },
    });
  });

  it("is not paid back where nobody says so", async () => {
    await using shop = await aShop();
    await shop.cancel({ method: null });
    await expect.poll(() => shop.order.cancelled).not.toBeNull();
    expect(shop.order.refunds).toEqual([]);
  });

  it("that leaves before the moment is over leaves all the same", async () => {
    await using shop = await aShop();
    await shop.cancel();
    orderIsFulfilled(shop.world, shop.order);
    await wait(600);
    expect(shop.order.cancelled).toBeNull();
  });
});

describe("an order is not cancelled", () => {
  const refusals = async (shop: Awaited<ReturnType<typeof aShop>>, more: object = {}) =>
    (await shop.cancel(more)).data?.["orderCancel"];

  it("when a parcel has left, or twice", async () => {
    await using shop = await aShop();
    const { world, order } = shop;
    const invalid = { job: null, orderCancelUserErrors: [{ code: "INVALID", field: ["orderId"] }] };
    orderIsFulfilled(world, order, [{ handle: "wool-blanket", quantity: 1 }]);
    expect(await refusals(shop)).toMatchObject(invalid);
    const other = anOrder(world);
    orderIsCancelled(world, other);
    expect(await refusals(shop, { id: gid("Order", other.id) })).toMatchObject(invalid);
  });

  it("when there is none, or its note is too long", async () => {
    await using shop = await aShop();
    expect(await refusals(shop, { id: "gid://shopify/Order/9" })).toMatchObject({
      orderCancelUserErrors: [{ code: "NOT_FOUND" }],
    });
    expect(await refusals(shop, { note: "x".repeat(256) })).toMatchObject({
      orderCancelUserErrors: [{ code: "INVALID", field: ["staffNote"] }],
    });
    await wait(600);
    expect(shop.order.cancelled).toBeNull();
  });

  it("without the scope for it, or with two ways to pay back in one", async () => {
    await using without = await aShop("read_orders");
    expect((await without.cancel()).errors?.[0]?.extensions?.["code"]).toBe("ACCESS_DENIED");
    await using shop = await aShop();
    const both = { originalPaymentMethodsRefund: true, storeCreditRefund: {} };
    expect((await shop.cancel({ method: both })).errors).toBeDefined();
    expect(shop.order.cancelled).toBeNull();
  });
});
