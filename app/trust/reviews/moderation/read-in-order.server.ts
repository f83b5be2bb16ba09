import { Prisma } from "@prisma/client";
import { db } from "../../../db.server";

export type Read = {
  /** How many rows were read. */
  had: number;
  /** Which of them fit. */
  ids: string[];
  /** From the first to the last of all. Null: none was read. */
  reach: { first: Date; last: Date; lastId: string } | null;
};

/**
 * Reads all rows of `source`, and puts those that fit in order of time.
 *
 * @param source rows called `r`
 * @param count so many that fit are wanted
 */
export async function readInOrder(
  source: Prisma.Sql,
  fits: Prisma.Sql[],
  newestFirst: boolean,
  count: number,
): Promise<Read> {
  const direction = Prisma.raw(newestFirst ? "DESC" : "ASC");
  const order = Prisma.sql`ORDER BY r."writtenAt" ${direction}, r.id ${direction}`;
  const [read] = await db.$queryRaw<Row[]>`
    SELECT count(*)::int AS had,
      (array_agg(r.id ${order}) FILTER (WHERE ${Prisma.join(fits, " AND ")}))[1:${count}::int] AS ids,
      min(r."writtenAt") AS oldest, max(r."writtenAt") AS newest,
      (array_agg(r.id ${order}))[count(*)] AS "lastId"
    FROM ${source}`;
  if (!read) throw new Error("the database has not answered");
  const { had, ids, oldest, newest, lastId } = read;
  if (!oldest || !newest || !lastId) return { had, ids: [], reach: null };
  const [first, last] = newestFirst ? [newest, oldest] : [oldest, newest];
  return { had, ids: ids ?? [], reach: { first, last, lastId } };
}

type Row = {
  had: number;
  ids: string[] | null;
  oldest: Date | null;
  newest: Date | null;
  lastId: string | null;
};
