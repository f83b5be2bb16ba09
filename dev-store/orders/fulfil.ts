import type { DevStoreState } from "../state.ts";
import { OrderFault } from "./fault.ts";
import { takeLongId } from "./id.ts";
import { quantitiesOf } from "./quantities.ts";
import type { FulfillmentEventRecord, FulfillmentRecord, OrderRecord } from "./records.ts";
import { linesMeant, type NamedLines } from "./wanted-lines.ts";

/** Sends a parcel off, with all that is left of the order or with some of it. */
export function fulfil(
  state: DevStoreState,
  order: OrderRecord,
  named: NamedLines,
  now: Date,
): FulfillmentRecord {
  if (order.cancelled) throw new OrderFault("the order is cancelled");
  const meant = linesMeant(order, named, (line) => quantitiesOf(order, line).fulfillable);
  if (meant.length === 0) throw new OrderFault("nothing of the order is left to send");
  const fulfillment: FulfillmentRecord = {
    id: takeLongId(state),
    createdAt: now.toISOString(),
    lines: meant.map(({ line, quantity }) => ({ lineId: line.id, quantity })),
    events: [],
  };
  order.fulfillments.push(fulfillment);
  order.updatedAt = fulfillment.createdAt;
  return fulfillment;
}

export type Arrival = { fulfillment: FulfillmentRecord; event: FulfillmentEventRecord };

/** Every parcel that is under way arrives. */
export function deliverParcels(state: DevStoreState, order: OrderRecord, now: Date): Arrival[] {
  const underWay = order.fulfillments.filter(({ events }) => events.length === 0);
  if (underWay.length === 0) throw new OrderFault("no parcel of the order is under way");
  return underWay.map((fulfillment) => {
    const event: FulfillmentEventRecord = {
      id: takeLongId(state),
      status: "DELIVERED",
      happenedAt: now.toISOString(),
    };
    fulfillment.events.push(event);
    order.updatedAt = event.happenedAt;
    return { fulfillment, event };
  });
}
