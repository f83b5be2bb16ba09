import type { Tx } from "../../../db.server";
import { changeReviews, noteEvent } from "../review-changes.server";
import type { Review } from "../review";
import { isDeletedByAuthor } from "./edit-review.server";

/** Takes a review away because its author wants that. */
export async function deleteOwnReview(
  tx: Tx,
  shop: string,
  id: string,
  now: Date,
): Promise<Review | null> {
  const stroke = { by: "author", what: "deleted", now } as const;
  const { reviews } = await changeReviews(tx, shop, [id], stroke, ({ deletedAt }) =>
    deletedAt ? null : { deletedAt: now },
  );
  return reviews[0] ?? null;
}

/** The author has thought better of it: the review is what it was before. */
export async function restoreOwnReview(
  tx: Tx,
  shop: string,
  id: string,
  now: Date,
): Promise<Review | null> {
  const row = await tx.review.findUnique({ where: { shop_id: { shop, id } } });
  if (!row || !(await isDeletedByAuthor(tx, shop, row))) return null;
  const stroke = { by: "author", what: "restored", now } as const;
  const { reviews } = await changeReviews(tx, shop, [id], stroke, ({ deletedAt }) =>
    deletedAt ? { deletedAt: null } : null,
  );
  return reviews[0] ?? null;
}

/**
 * Notes why the author finds a refusal wrong, once for each; false where nothing is refused. What the shop has
 * deleted is then among the refused again, for somebody to look at.
 */
export async function objectToRefusal(
  tx: Tx,
  shop: string,
  id: string,
  text: string,
  now: Date,
): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM "Review" WHERE shop = ${shop} AND id = ${id} FOR UPDATE`;
  const row = await tx.review.findUnique({ where: { shop_id: { shop, id } } });
  if (!row?.refusedAt || (await isDeletedByAuthor(tx, shop, row))) return false;
  if (await objectionTo(tx, shop, row)) return true;
  const stroke = { by: "author", what: "objected", now, details: { text } } as const;
  if (row.deletedAt) await changeReviews(tx, shop, [id], stroke, () => ({ deletedAt: null }));
  else await noteEvent(tx, shop, id, stroke);
  return true;
}

/** Whether the author has objected to the refusal that holds. */
export async function objectionTo(
  tx: Tx,
  shop: string,
  { id, refusedAt }: Pick<Review, "id" | "refusedAt">,
): Promise<boolean> {
  if (!refusedAt) return false;
  const since = { gte: refusedAt };
  const count = await tx.reviewEvent.count({
    where: { shop, reviewId: id, what: "objected", at: since },
  });
  return count > 0;
}
