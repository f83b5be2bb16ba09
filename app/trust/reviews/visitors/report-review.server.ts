import { randomUUID } from "node:crypto";
import type { Tx } from "../../../db.server";
import { held } from "../moderation.server";
import type { RefusalReason } from "../refusal-reasons";
import { isShown } from "../review";
import { changeReviews, noteEvent } from "../review-changes.server";

export type Report = {
  reviewId: string;
  reason: RefusalReason;
  text: string;
  senderHash: string;
};

/** One who does not like a review cannot take it away; when so many say the same, somebody should look first. */
const REPORTS_THAT_HOLD = 3;

/**
 * Notes that a shopper thinks something to be wrong with a review; a second time from the same sender changes
 * what the first one said. False where nobody sees such a review.
 */
export async function reportReview(
  tx: Tx,
  shop: string,
  { reviewId, reason, text, senderHash }: Report,
  now: Date,
): Promise<boolean> {
  await tx.$queryRaw`
    SELECT 1 FROM "Review" WHERE shop = ${shop} AND id = ${reviewId} FOR UPDATE`;
  const review = await tx.review.findUnique({ where: { shop_id: { shop, id: reviewId } } });
  if (!review || !isShown(review)) return false;

  const open = { shop, reviewId, settledAt: null };
  const mine = await tx.reviewReport.findFirst({ where: { ...open, senderHash } });
  if (mine) {
    const where = { shop_reviewId_id: { shop, reviewId, id: mine.id } };
    await tx.reviewReport.update({ where, data: { reason, text, at: now } });
    return true;
  }
  await tx.reviewReport.create({
    data: { shop, reviewId, id: randomUUID(), at: now, reason, text, senderHash },
  });
  await noteEvent(tx, shop, reviewId, { by: "shopper", what: "reported", now });
  if ((await tx.reviewReport.count({ where: open })) >= REPORTS_THAT_HOLD) {
    const stroke = { by: "rule", what: "held", now, details: { heldFor: ["reported"] } } as const;
    await changeReviews(tx, shop, [reviewId], stroke, () => held(["reported"]));
  }
  return true;
}
