import type { DevStoreState } from "../state.ts";
import { OrderFault } from "./fault.ts";
import { takeLongId } from "./id.ts";
import { quantitiesOf } from "./quantities.ts";
import type { OrderRecord, RefundRecord } from "./records.ts";
import { linesMeant, type NamedLines } from "./wanted-lines.ts";

/** Pays back all that is left of the order, or some of it. What had not left yet never will. */
export function refund(
  state: DevStoreState,
  order: OrderRecord,
  { lines: named, note }: { lines: NamedLines; note: string | null },
  now: Date,
): RefundRecord {
  const meant = linesMeant(order, named, (line) => quantitiesOf(order, line).current);
  if (meant.length === 0) throw new OrderFault("all of the order is paid back already");
  const made: RefundRecord = {
    id: takeLongId(state),
    createdAt: now.toISOString(),
    note,
    transactionId: takeLongId(state),
    lines: meant.map(({ line, quantity }) => ({
      id: takeLongId(state),
      lineId: line.id,
      quantity,
      unsent: Math.min(quantity, quantitiesOf(order, line).fulfillable),
    })),
  };
  order.refunds.push(made);
  order.updatedAt = made.createdAt;
  return made;
}
