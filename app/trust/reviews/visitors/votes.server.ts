import { Prisma } from "@prisma/client";
import type { Tx } from "../../../db.server";
import { requestProductPublication } from "../request-product-publication.server";

export type Vote = { reviewId: string; senderHash: string };

/** Somebody found a review helpful, which counts once; false where nobody sees such a review. */
export async function vote(
  tx: Tx,
  shop: string,
  { reviewId, senderHash }: Vote,
  now: Date,
): Promise<boolean> {
  const review = await shownReview(tx, shop, reviewId);
  if (!review) return false;
  const { count } = await tx.reviewVote.createMany({
    data: [{ shop, reviewId, senderHash, at: now }],
    skipDuplicates: true,
  });
  if (count > 0) await countVotes(tx, shop, reviewId, review.productId, 1);
  return true;
}

/** Takes such a word back. */
export async function unvote(
  tx: Tx,
  shop: string,
  { reviewId, senderHash }: Vote,
): Promise<boolean> {
  const review = await shownReview(tx, shop, reviewId);
  if (!review) return false;
  const { count } = await tx.reviewVote.deleteMany({ where: { shop, reviewId, senderHash } });
  if (count > 0) await countVotes(tx, shop, reviewId, review.productId, -1);
  return true;
}

const shownReview = (tx: Tx, shop: string, id: string) =>
  tx.review.findFirst({
    where: { shop, id, shownAt: { not: null }, deletedAt: null },
    select: { productId: true },
  });

/** What others say of a review is no change of it: its history and its revision stay as they are. */
async function countVotes(tx: Tx, shop: string, id: string, productId: string, by: 1 | -1) {
  await tx.$executeRaw(Prisma.sql`
    UPDATE "Review" SET helpful = greatest(helpful + ${by}::int, 0) WHERE shop = ${shop} AND id = ${id}`);
  await requestProductPublication(tx, shop, [productId]);
}
