import type { Tx } from "../../../db.server";

/** The merchant has looked at what shoppers reported of a review; says how many reports that settles. */
export async function settleReports(
  tx: Tx,
  shop: string,
  reviewId: string,
  now: Date,
): Promise<number> {
  const { count } = await tx.reviewReport.updateMany({
    where: { shop, reviewId, settledAt: null },
    data: { settledAt: now },
  });
  return count;
}

/** Takes back what was settled at one moment. */
export async function reopenReports(
  tx: Tx,
  shop: string,
  reviewId: string,
  settledAt: Date,
): Promise<number> {
  const { count } = await tx.reviewReport.updateMany({
    where: { shop, reviewId, settledAt },
    data: { settledAt: null },
  });
  return count;
}
