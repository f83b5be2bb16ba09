import type { OrderLineRecord, OrderRecord } from "./records.ts";

/** How many pieces of a line are where. */
export function quantitiesOf(order: OrderRecord, { id, quantity }: OrderLineRecord) {
  const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);
  const ofLine = <Part extends { lineId: number }>(parts: Part[]) =>
    parts.filter(({ lineId }) => lineId === id);
  const fulfilled = sum(
    order.fulfillments.flatMap(({ lines }) => ofLine(lines).map((part) => part.quantity)),
  );
  const refundLines = order.refunds.flatMap(({ lines }) => ofLine(lines));
  const refunded = sum(refundLines.map((line) => line.quantity));
  const removed = sum(refundLines.map(({ unsent }) => unsent));
  return {
    fulfilled,
    refunded,
    /** Still to leave. */
    fulfillable: quantity - fulfilled - removed,
    /** Bought, and not given back. */
    current: quantity - refunded,
  };
}
