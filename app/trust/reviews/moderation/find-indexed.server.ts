import { Prisma } from "@prisma/client";
import { db } from "../../../db.server";
import { conditionsOf } from "./review-conditions.server";
import type { Asked } from "./find-by-time.server";

export type Indexed = {
  /** How many the index has, at most one more than asked for. */
  had: number;
  /** The page. */
  ids: string[];
};

/**
 * The page of those that the words' index has: all of them are read and put in order.
 *
 * @param page made of rows called `r`
 * @param most so many are read, and one more
 */
export async function findIndexed(
  { shop, search, words }: Pick<Asked, "shop" | "search" | "words">,
  indexed: Prisma.Sql,
  page: (source: Prisma.Sql) => Prisma.Sql,
  most: number,
): Promise<Indexed> {
  const fits = Prisma.join([...conditionsOf(search), words], " AND ");
  // Whose they are is asked of those that are read: else another index might be walked through for them.
  const [read] = await db.$queryRaw<Indexed[]>`
    WITH indexed AS MATERIALIZED (
      SELECT r.id, r."writtenAt", r.helpful, r.rating, (r.shop = ${shop} AND ${fits}) AS fits
      FROM ${indexed} LIMIT ${most + 1})
    SELECT (SELECT count(*)::int FROM indexed) AS had,
      ARRAY(${page(Prisma.sql`indexed AS r WHERE r.fits`)}) AS ids`;
  if (!read) throw new Error("the database has not answered");
  return read;
}
