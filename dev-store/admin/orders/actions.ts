import {
  orderIsCancelled,
  orderIsDelivered,
  orderIsFulfilled,
  orderIsRefunded,
} from "../../orders/orders.ts";
import { quantitiesOf } from "../../orders/quantities.ts";
import type { OrderRecord } from "../../orders/records.ts";
import { currentTotal } from "../../orders/status.ts";
import type { World } from "../../world.ts";
import type { OrderTexts } from "./texts.ts";

/** What a merchant can do with an order, as long as it can be done. */
type Action = {
  label: keyof OrderTexts;
  isPossible(order: OrderRecord): boolean;
  happens(world: World, order: OrderRecord): void;
};

export const ACTIONS: Record<string, Action> = {
  fulfillments: {
    label: "fulfil",
    isPossible: (order) =>
      !order.cancelled && order.lines.some((line) => quantitiesOf(order, line).fulfillable > 0),
    happens: (world, order) => orderIsFulfilled(world, order),
  },
  delivery: {
    label: "deliver",
    isPossible: ({ fulfillments }) => fulfillments.some(({ events }) => events.length === 0),
    happens: orderIsDelivered,
  },
  refund: {
    label: "refund",
    isPossible: (order) => currentTotal(order) > 0,
    happens: (world, order) => orderIsRefunded(world, order),
  },
  cancellation: {
    label: "cancel",
    isPossible: ({ cancelled, fulfillments }) => !cancelled && fulfillments.length === 0,
    happens: (world, order) => orderIsCancelled(world, order),
  },
};
