import type { DevStoreState } from "../state.ts";
import { OrderFault } from "./fault.ts";
import { quantitiesOf } from "./quantities.ts";
import type { CancelReason, OrderRecord, RefundRecord } from "./records.ts";
import { refund } from "./refund.ts";

/** Cancels an order and, unless told otherwise, pays back what is left of it. One that was sent cannot be cancelled. */
export function cancel(
  state: DevStoreState,
  order: OrderRecord,
  { reason, payBack }: { reason: CancelReason; payBack: boolean },
  now: Date,
): RefundRecord | null {
  if (order.cancelled) throw new OrderFault("the order is cancelled already");
  if (order.fulfillments.length > 0) throw new OrderFault("a parcel of the order has left already");
  const isLeft = order.lines.some((line) => quantitiesOf(order, line).current > 0);
  order.cancelled = { at: now.toISOString(), reason };
  order.updatedAt = order.cancelled.at;
  return payBack && isLeft ? refund(state, order, { lines: undefined, note: null }, now) : null;
}
