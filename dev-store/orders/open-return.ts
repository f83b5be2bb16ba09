import type { DevStoreState } from "../state.ts";
import { OrderFault } from "./fault.ts";
import { takeLongId } from "./id.ts";
import type { OrderRecord, ReturnRecord } from "./records.ts";
import { returnableOf } from "./returnable.ts";
import { orderName } from "./status.ts";

export type WantedReturn = {
  requestedAt: string;
  lines: { parcelLineId: number; quantity: number; reason: string | null; note: string }[];
};

/** Opens a return for some of what left. */
export function openReturn(
  state: DevStoreState,
  order: OrderRecord,
  { requestedAt, lines }: WantedReturn,
  now: Date,
): ReturnRecord {
  if (lines.length === 0) throw new OrderFault("nothing is named that is to come back");
  const returnable = returnableOf(order);
  const wanted = lines.map(({ parcelLineId, quantity, reason, note }) => {
    const parcelLine = returnable.find(({ id }) => id === parcelLineId);
    if (!parcelLine) throw new OrderFault("a fulfillment line item does not exist");
    if (quantity < 1 || quantity > parcelLine.left) {
      throw new OrderFault(`of a line ${parcelLine.left} can come back, not ${quantity}`);
    }
    const { fulfillment, lineId } = parcelLine;
    return { fulfillmentId: fulfillment.id, lineId, quantity, reason, note };
  });
  const made: ReturnRecord = {
    id: takeLongId(state),
    name: `${orderName(order)}-R${(order.returns?.length ?? 0) + 1}`,
    ...{ requestedAt, createdAt: now.toISOString() },
    lines: wanted.map((line) => ({ id: takeLongId(state), ...line })),
  };
  order.returns = [...(order.returns ?? []), made];
  order.updatedAt = made.createdAt;
  return made;
}
