import { db, type Tx } from "../../db.server";
import { isNothing, NO_REVIEWS, plus, type Tally } from "./tally";

/** Stands for all products of a shop together. */
export const ALL_PRODUCTS = "*";

/** What reviews of a product count more, or less, than before. */
export type TallyChange = { productId: string; by: Tally };

export async function tallyOfProduct(shop: string, productId: string, tx: Tx = db): Promise<Tally> {
  return (await talliesOf(shop, [productId], tx)).get(productId) ?? NO_REVIEWS;
}

/** The counts of each product; one of which nothing was ever counted is missing. */
export async function talliesOf(
  shop: string,
  productIds: string[],
  tx: Tx = db,
): Promise<Map<string, Tally>> {
  const rows = await tx.reviewTally.findMany({ where: { shop, productId: { in: productIds } } });
  return new Map(
    rows.map(({ productId, ones, twos, threes, fours, fives, verified, withPhoto }) => [
      productId,
      { stars: [ones, twos, threes, fours, fives], verified, withPhoto },
    ]),
  );
}

/**
 * Adds to the kept counts of each product, and of all together. Always in the same order, so that two
 * who change the same products wait for each other instead of forever.
 */
export async function countIn(tx: Tx, shop: string, changes: TallyChange[]): Promise<void> {
  const byProduct = new Map<string, Tally>();
  for (const { productId, by } of changes) {
    for (const key of [productId, ALL_PRODUCTS]) {
      byProduct.set(key, plus(byProduct.get(key) ?? NO_REVIEWS, by));
    }
  }
  const changed = [...byProduct].filter(([, by]) => !isNothing(by));
  if (changed.length > 0) await add(tx, shop, changed);
}

async function add(tx: Tx, shop: string, changed: [string, Tally][]): Promise<void> {
  const ids = changed.map(([productId]) => productId);
  const [ones, twos, threes, fours, fives] = [0, 1, 2, 3, 4].map((place) =>
    changed.map(([, { stars }]) => stars[place] ?? 0),
  );
  const verified = changed.map(([, by]) => by.verified);
  const withPhoto = changed.map(([, by]) => by.withPhoto);
  await tx.$executeRaw`
    INSERT INTO "ReviewTally" AS t
      (shop, "productId", ones, twos, threes, fours, fives, verified, "withPhoto")
    SELECT ${shop}, c.* FROM unnest(${ids}::text[], ${ones}::int[], ${twos}::int[], ${threes}::int[],
      ${fours}::int[], ${fives}::int[], ${verified}::int[], ${withPhoto}::int[]) AS c ORDER BY 2
    ON CONFLICT (shop, "productId") DO UPDATE SET
      ones = t.ones + excluded.ones, twos = t.twos + excluded.twos, threes = t.threes + excluded.threes,
      fours = t.fours + excluded.fours, fives = t.fives + excluded.fives,
      verified = t.verified + excluded.verified, "withPhoto" = t."withPhoto" + excluded."withPhoto"`;
}
