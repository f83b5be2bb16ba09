import { Prisma } from "@prisma/client";
import { db } from "../../../db.server";
import { conditionsOf } from "./review-conditions.server";
import type { ReviewSearch } from "./review-search";

type Asked = { shop: string; search: ReviewSearch; pageOf(source: Prisma.Sql): Prisma.Sql };

/** The page where at most so many reviews have the words, in any shop: all of them put in order. Null: more have. */
export async function findAmongFew(
  { shop, search, pageOf }: Asked,
  words: Prisma.Sql,
  most: number,
): Promise<string[] | null> {
  const fits = Prisma.join(conditionsOf(search), " AND ");
  // Whose they are is asked of those that are read: else the others' would be read without an end.
  const [few] = await db.$queryRaw<{ had: number; ids: string[] }[]>`
    WITH few AS MATERIALIZED (
      SELECT r.id, r."writtenAt", r.helpful, r.rating, (r.shop = ${shop} AND ${fits}) AS fits
      FROM "Review" r WHERE ${words} LIMIT ${most + 1})
    SELECT (SELECT count(*)::int FROM few) AS had,
      ARRAY(${pageOf(Prisma.sql`few AS r WHERE r.fits`)}) AS ids`;
  return few && few.had <= most ? few.ids : null;
}
