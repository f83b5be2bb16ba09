import { Prisma } from "@prisma/client";
import type { Tx } from "../../db.server";
import { cancellationFrom } from "./stored-cancellation.server";
import { tellBuyer } from "./tell.server";

/** What nobody waits for an answer to. */
const OVER = ["withdrawn", "doubled"];

/** Whoever has cancelled an order, whatever was decided: who asked for that is told. May be called twice. */
export async function orderWasCancelled(
  tx: Tx,
  shop: string,
  { orderId, cancelledAt }: { orderId: string; cancelledAt: Date },
  now: Date,
): Promise<void> {
  const rows = await tx.cancellationRequest.findMany({
    where: { shop, orderId, cancelledAt: null },
  });
  for (const { id, decision } of rows) {
    if (decision !== null && OVER.includes(decision)) continue;
    const isAsDecided = decision === "confirmed";
    const row = await tx.cancellationRequest.update({
      where: { shop_id: { shop, id } },
      data: {
        ...{ cancelledAt, problem: Prisma.DbNull, problemAt: null },
        ...(!isAsDecided && { decision: "confirmed", decidedAt: now, decidedBy: "shopify" }),
      },
    });
    await tellBuyer(tx, shop, cancellationFrom(row), "cancelled", now);
  }
}
