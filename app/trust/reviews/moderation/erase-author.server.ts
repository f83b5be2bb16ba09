import type { Review as ReviewRow } from "@prisma/client";
import type { Tx } from "../../../db.server";
import { eraseAuthor, eraseReview, forgetOrders } from "../erasure.server";
import type { Person } from "../person";
import { reviewsOf, withOrders } from "../person.server";

export type Erased = { reviews: number; questions: number };

/**
 * Erases the author of a review everywhere, as far as anything ties their texts together; where nothing does,
 * as with a file that had names only, at least here. Null: there is no such review.
 */
export async function eraseAuthorOf(
  tx: Tx,
  shop: string,
  reviewId: string,
  now: Date,
): Promise<Erased | null> {
  const person = await authorOf(tx, shop, reviewId);
  if (!person) return null;
  const erased = await eraseAuthor(tx, shop, person, "merchant", now);
  await forgetOrders(tx, shop, person);
  if (erased.reviews > 0) return erased;
  await eraseReview(tx, shop, reviewId, { by: "merchant", what: "erased", now });
  return { ...erased, reviews: 1 };
}

/** How many reviews an erasure would reach, to be said before. */
export async function reviewsOfAuthor(tx: Tx, shop: string, reviewId: string): Promise<number> {
  const person = await authorOf(tx, shop, reviewId);
  const reviews = person && (await reviewsOf(tx, shop, await withOrders(tx, shop, person)));
  return Math.max(1, reviews?.length ?? 0);
}

async function authorOf(tx: Tx, shop: string, reviewId: string): Promise<Person | null> {
  const row = await tx.review.findUnique({ where: { shop_id: { shop, id: reviewId } } });
  return row && personOf(row);
}

const personOf = ({ customerId, emailHash, orderId }: ReviewRow): Person => ({
  ...{ customerId, emailHash },
  orderIds: orderId === null ? [] : [orderId],
});
