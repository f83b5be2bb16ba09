import { db } from "../../../db.server";
import { ALL_PRODUCTS } from "../tallies.server";

export type Span = {
  /** How many reviews the shop shows, of the product or in all. */
  reviews: number;
  /** Between which times the shop's reviews were written. */
  oldest: Date;
  newest: Date;
};

/**
 * Read from what is kept. Null: the shop has no review.
 *
 * @param product its id; null: of the whole shop
 */
export async function spanOf(shop: string, product: string | null): Promise<Span | null> {
  const [found] = await db.$queryRaw<Row[]>`
    SELECT min("writtenAt") AS oldest, max("writtenAt") AS newest,
      coalesce((SELECT ones + twos + threes + fours + fives FROM "ReviewTally"
        WHERE shop = ${shop} AND "productId" = ${product ?? ALL_PRODUCTS}), 0) AS reviews
    FROM "Review" WHERE shop = ${shop}`;
  if (!found?.oldest || !found.newest) return null;
  return { ...found, oldest: found.oldest, newest: found.newest };
}

type Row = Pick<Span, "reviews"> & { oldest: Date | null; newest: Date | null };
