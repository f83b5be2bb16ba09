import type { Order, Withdrawal } from "@prisma/client";
import { db } from "../../../db.server";
import type { Addressee } from "../addressee.server";
import type { Flag } from "../limits";
import { placesOf } from "../places.server";
import { standing as whereItStands, type Progress } from "../steps";
import { readableStatement } from "../stored-withdrawals.server";
import { awaitsGoods } from "./awaits-goods";
import { nextView } from "./next-view";
import { standing, stepsOf, type TakenStep } from "./stored-steps.server";
import type { WithdrawalRow } from "./withdrawal-row";

/** A withdrawal with what is known of its order, and what was done about it. */
export type Case = { row: Withdrawal; order: Order | null; steps: TakenStep[] };

export async function casesOf(shop: string, rows: Withdrawal[]): Promise<Case[]> {
  const ids = rows.flatMap(({ orderId }) => orderId ?? []);
  const [orders, steps] = await Promise.all([
    db.order.findMany({ where: { shop, id: { in: ids } } }),
    stepsOf(
      db,
      shop,
      rows.map(({ id }) => id),
    ),
  ]);
  const orderBy = new Map(orders.map((order) => [order.id, order]));
  return rows.map((row) => ({
    row,
    order: (row.orderId !== null && orderBy.get(row.orderId)) || null,
    steps: steps.get(row.id) ?? [],
  }));
}

export const progressOf = ({ row, order, steps }: Case): Progress => ({
  receivedAt: row.submittedAt,
  awaitsGoods: awaitsGoods(order),
  steps: standing(steps),
});

/** A proof lets the merchant pay as the goods themselves do, and yet is not the goods. */
function standingOf(progress: Progress): WithdrawalRow["standing"] {
  const areBack = progress.steps.some(({ name }) => name === "goods-back");
  const where = whereItStands(progress);
  return where === "goods-back" && !areBack ? "proof" : where;
}

export async function drawRow(addressee: Addressee, one: Case, now: Date): Promise<WithdrawalRow> {
  const { row, order } = one;
  const { id, number, submittedAt, orderId } = row;
  const progress = progressOf(one);
  const places = await placesOf(addressee, order?.country ?? null);
  return {
    ...{ id, number, submittedAt: submittedAt.toISOString(), flags: row.flags as Flag[] },
    order: orderId === null ? null : { id: orderId, number: order?.number.toUpperCase() ?? "" },
    extent: readableStatement(row)?.stated.extent ?? null,
    standing: standingOf(progress),
    next: nextView(progress, now, places),
  };
}
