import type { DevStoreState } from "../state.ts";
import { OrderFault } from "./fault.ts";
import { takeLongId } from "./id.ts";
import { quantitiesOf } from "./quantities.ts";
import type { OrderRecord, RefundRecord } from "./records.ts";
import { currentTotal } from "./status.ts";
import { linesMeant, type NamedLines } from "./wanted-lines.ts";

/** Pays money back, and nothing of the order is given back for it. */
export function refundMoney(
  state: DevStoreState,
  order: OrderRecord,
  { money, note }: { money: number; note: string | null },
  now: Date,
): RefundRecord {
  const left = currentTotal(order);
  if (money > left) throw new OrderFault(`money: of the order ${left} are left, not ${money}`);
  const made: RefundRecord = {
    ...{ id: takeLongId(state), createdAt: now.toISOString(), note },
    ...{ transactionId: takeLongId(state), lines: [], money },
  };
  order.refunds.push(made);
  order.updatedAt = made.createdAt;
  return made;
}

/** Pays back all that is left of the order, or some of it. What had not left yet never will. */
export function refund(
  state: DevStoreState,
  order: OrderRecord,
  { lines: named, note }: { lines: NamedLines; note: string | null },
  now: Date,
): RefundRecord {
  const meant = linesMeant(order, named, (line) => quantitiesOf(order, line).current);
  if (meant.length === 0) throw new OrderFault("all of the order is paid back already");
  const worth = meant.reduce((sum, { line, quantity }) => sum + line.price * quantity, 0);
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
    // Of what was paid back before, nothing is paid back twice.
    money: Math.min(0, currentTotal(order) - worth),
  };
  order.refunds.push(made);
  order.updatedAt = made.createdAt;
  return made;
}
