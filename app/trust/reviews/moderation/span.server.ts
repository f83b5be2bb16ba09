import { db } from "../../../db.server";
import { ALL_PRODUCTS } from "../tallies.server";

export type Span = {
  /** How many reviews the shop shows. */
  ofShop: number;
  /** … and how many of them are of the product. */
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
  const [[ends], tallies] = await Promise.all([
    db.$queryRaw<{ oldest: Date | null; newest: Date | null }[]>`
      SELECT min("writtenAt") AS oldest, max("writtenAt") AS newest
      FROM "Review" WHERE shop = ${shop}`,
    db.$queryRaw<{ productId: string; shown: number }[]>`
      SELECT "productId", ones + twos + threes + fours + fives AS shown FROM "ReviewTally"
      WHERE shop = ${shop} AND "productId" IN (${product ?? ALL_PRODUCTS}, ${ALL_PRODUCTS})`,
  ]);
  if (!ends?.oldest || !ends.newest) return null;
  const shown = (key: string) => tallies.find(({ productId }) => productId === key)?.shown ?? 0;
  return {
    ofShop: shown(ALL_PRODUCTS),
    reviews: shown(product ?? ALL_PRODUCTS),
    ...{ oldest: ends.oldest, newest: ends.newest },
  };
}
