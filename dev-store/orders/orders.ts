import { arrivalNews, orderNews, parcelNews, refundNews } from "../webhooks/orders/topics.ts";
import type { World } from "../world.ts";
import { cancel } from "./cancel.ts";
import { deliverParcels, fulfil } from "./fulfil.ts";
import { placeOrder, type WantedOrder } from "./place.ts";
import type { CancelReason, OrderRecord, RefundRecord } from "./records.ts";
import { refund, refundMoney } from "./refund.ts";
import { fulfillmentStatus } from "./status.ts";
import type { NamedLines } from "./wanted-lines.ts";

/** What happens to orders, and the webhooks that follow. */

export const orderNumbered = ({ state }: World, number: number): OrderRecord | undefined =>
  state.orders.find((order) => order.number === number);

export function orderIsPlaced(world: World, wanted: WantedOrder): OrderRecord {
  const order = placeOrder(world.state, wanted, world.now());
  tell(world, order, "orders/create", "orders/paid");
  return order;
}

export function orderIsFulfilled(world: World, order: OrderRecord, lines?: NamedLines): void {
  const parcel = fulfil(world.state, order, lines, world.now());
  world.deliver("fulfillments/create", parcelNews(world.state, order, parcel));
  const isWhole = fulfillmentStatus(order) === "FULFILLED";
  tell(world, order, isWhole ? "orders/fulfilled" : "orders/partially_fulfilled", "orders/updated");
}

export function orderIsDelivered(world: World, order: OrderRecord): void {
  const arrivals = deliverParcels(world.state, order, world.now());
  for (const arrival of arrivals) {
    world.deliver("fulfillment_events/create", arrivalNews(world.state, order, arrival));
  }
  tell(world, order, "orders/updated");
}

export function orderIsRefunded(
  world: World,
  order: OrderRecord,
  asked: { lines?: NamedLines; money?: number | undefined; note?: string | null } = {},
): void {
  const { lines, money, note = null } = asked;
  const made =
    money === undefined
      ? refund(world.state, order, { lines, note }, world.now())
      : refundMoney(world.state, order, { money, note }, world.now());
  tellRefund(world, order, made);
  tell(world, order, "orders/updated");
}

export function orderIsCancelled(
  world: World,
  order: OrderRecord,
  asked: { reason?: CancelReason; payBack?: boolean } = {},
): void {
  const { reason = "CUSTOMER", payBack = true } = asked;
  const paidBack = cancel(world.state, order, { reason, payBack }, world.now());
  if (paidBack) tellRefund(world, order, paidBack);
  tell(world, order, "orders/cancelled", "orders/updated");
}

function tellRefund(world: World, order: OrderRecord, made: RefundRecord): void {
  world.deliver("refunds/create", refundNews(world.state, order, made));
}

function tell(world: World, order: OrderRecord, ...topics: string[]): void {
  world.changed();
  for (const topic of topics) world.deliver(topic, orderNews(world.state, topic, order));
}
