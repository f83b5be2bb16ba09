import { Prisma } from "@prisma/client";
import { db } from "../../../db.server";
import { ALL_PRODUCTS } from "../tallies.server";

export type ListEnd = {
  /** When the shop's first or last review was written. */
  writtenAt: Date;
  /** How many reviews the shop shows, of the product or in all. */
  shown: number;
};

/**
 * Read from what is kept. Null: the shop has no review.
 *
 * @param product its id; null: of the whole shop
 */
export async function listEnd(
  shop: string,
  product: string | null,
  end: "oldest" | "newest",
): Promise<ListEnd | null> {
  const [found] = await db.$queryRaw<ListEnd[]>`
    SELECT "writtenAt",
      coalesce((SELECT ones + twos + threes + fours + fives FROM "ReviewTally"
        WHERE shop = ${shop} AND "productId" = ${product ?? ALL_PRODUCTS}), 0) AS shown
    FROM "Review" WHERE shop = ${shop}
    ORDER BY "writtenAt" ${Prisma.raw(end === "oldest" ? "ASC" : "DESC")} LIMIT 1`;
  return found ?? null;
}
