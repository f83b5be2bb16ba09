import { Prisma } from "@prisma/client";
import type { Tx } from "../../db.server";
import { enqueue } from "../../jobs.server";
import type { DeclineReason } from "./choices";
import { cancellationOf } from "./stored-cancellation.server";
import { tellBuyer } from "./tell.server";

/** Open, or said yes to without Shopify having done it. */
const UNDECIDED: Prisma.CancellationRequestWhereInput = {
  cancelledAt: null,
  OR: [{ decision: null }, { decision: "confirmed", problemAt: { not: null } }],
};

/** The merchant says yes: a job has Shopify cancel the order. False where somebody has decided meanwhile. */
export async function confirmCancellation(
  tx: Tx,
  shop: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.cancellationRequest.updateMany({
    where: { shop, id, orderId: { not: null }, ...UNDECIDED },
    data: {
      ...{ decision: "confirmed", decidedAt: now, decidedBy: "merchant", sentAt: null },
      ...{ problem: Prisma.DbNull, problemAt: null },
    },
  });
  if (count === 0) return false;
  await enqueue(tx, "cancel-order", { shop, id }, { key: `${shop} ${id}` });
  return true;
}

export type Declined = { reason: DeclineReason; words: string };

/** The merchant says no, for a reason that the buyer is told. False where somebody has decided meanwhile. */
export async function declineCancellation(
  tx: Tx,
  shop: string,
  id: string,
  { reason, words }: Declined,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.cancellationRequest.updateMany({
    where: { shop, id, ...UNDECIDED },
    data: {
      ...{ decision: "declined", decidedAt: now, decidedBy: "merchant", reason },
      ...{ words: words === "" ? null : words, problem: Prisma.DbNull, problemAt: null },
    },
  });
  if (count === 0) return false;
  const request = await cancellationOf(tx, shop, id);
  if (request) await tellBuyer(tx, shop, request, "declined", now);
  return true;
}

/** The buyer wants to keep the order after all. False where it was decided already. */
export async function withdrawRequest(
  tx: Tx,
  shop: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.cancellationRequest.updateMany({
    where: { shop, id, decision: null, cancelledAt: null },
    data: { decision: "withdrawn", decidedAt: now, decidedBy: "buyer" },
  });
  return count > 0;
}
