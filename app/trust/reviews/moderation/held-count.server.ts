import { db } from "../../../db.server";

/** Nobody needs to know more precisely, and counting to a million takes a while. */
export const HELD_COUNT_MAX = 1_000;

/** How many reviews wait for the merchant, counted no further than `HELD_COUNT_MAX`. */
export async function heldCount(shop: string): Promise<number> {
  const [counted] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM (
      SELECT FROM "Review"
      WHERE shop = ${shop}
        AND "shownAt" IS NULL AND "refusedAt" IS NULL AND "deletedAt" IS NULL
      ORDER BY "writtenAt" DESC, id DESC LIMIT ${HELD_COUNT_MAX}) AS held`;
  return counted?.count ?? 0;
}
