import type { Arrival } from "../../orders/fulfil.ts";
import type { FulfillmentRecord, OrderRecord, RefundRecord } from "../../orders/records.ts";
import { timeInZone } from "../../shops/timezone.ts";
import type { DevStoreState } from "../../state.ts";
import { publishedExample } from "../published-example.ts";
import { fulfillmentEventPayload, fulfillmentPayload } from "./fulfillment.ts";
import { linePayloads, orderPayload } from "./order.ts";
import { redacted } from "./redacted.ts";
import { refundPayload } from "./refund.ts";

type Payload = Record<string, unknown>;

/** What a topic such as `orders/create` says of an order. */
export const orderNews = (state: DevStoreState, topic: string, order: OrderRecord): Payload =>
  asToldTo(state, topic, orderPayload(state, order));

export const refundNews = (state: DevStoreState, order: OrderRecord, refund: RefundRecord) => {
  const lines = linePayloads(state, order);
  return asToldTo(state, "refunds/create", refundPayload(order, refund, lines, timeIn(state)));
};

export function parcelNews(state: DevStoreState, order: OrderRecord, parcel: FulfillmentRecord) {
  const lines = linePayloads(state, order);
  return asToldTo(
    state,
    "fulfillments/create",
    fulfillmentPayload(order, parcel, lines, timeIn(state)),
  );
}

export const arrivalNews = (state: DevStoreState, order: OrderRecord, arrival: Arrival) =>
  asToldTo(
    state,
    "fulfillment_events/create",
    fulfillmentEventPayload(order, arrival, timeIn(state)),
  );

const timeIn =
  ({ shop }: DevStoreState) =>
  (at: string) =>
    timeInZone(shop.timezone, at);

/** On the published example, and of persons only what the app may know. */
function asToldTo({ app }: DevStoreState, topic: string, fields: Payload): Payload {
  const payload = { ...publishedExample(topic), ...fields };
  return app.seesCustomerData ? payload : (redacted(payload) as Payload);
}

/** Whether the topic speaks of orders. */
export const isAboutOrders = (topic: string): boolean =>
  /^(orders|refunds|fulfillments|fulfillment_events)\//.test(topic);

/** What a topic would say now, of the last order it can speak of; null where there is none. */
export function lastNews(state: DevStoreState, topic: string): Payload | null {
  const newestFirst = state.orders.toReversed();
  if (topic === "refunds/create") return lastRefund(state, newestFirst);
  if (topic === "fulfillments/create") return lastParcel(state, newestFirst);
  if (topic === "fulfillment_events/create") return lastArrival(state, newestFirst);
  const order = newestFirst.find(WHICH_ORDER[topic] ?? (() => true));
  return order ? orderNews(state, topic, order) : null;
}

const WHICH_ORDER: Record<string, (order: OrderRecord) => boolean> = {
  "orders/cancelled": ({ cancelled }) => cancelled !== null,
  "orders/fulfilled": ({ fulfillments }) => fulfillments.length > 0,
};

function lastRefund(state: DevStoreState, orders: OrderRecord[]): Payload | null {
  const order = orders.find(({ refunds }) => refunds.length > 0);
  const refund = order?.refunds.at(-1);
  return order && refund ? refundNews(state, order, refund) : null;
}

function lastParcel(state: DevStoreState, orders: OrderRecord[]): Payload | null {
  const order = orders.find(({ fulfillments }) => fulfillments.length > 0);
  const parcel = order?.fulfillments.at(-1);
  return order && parcel ? parcelNews(state, order, parcel) : null;
}

function lastArrival(state: DevStoreState, orders: OrderRecord[]): Payload | null {
  for (const order of orders) {
    for (const fulfillment of order.fulfillments) {
      const event = fulfillment.events.at(-1);
      if (event) return arrivalNews(state, order, { fulfillment, event });
    }
  }
  return null;
}
