import { Prisma } from "@prisma/client";
import { db } from "../../../db.server";
import { conditionsOf } from "./review-conditions.server";
import { EVERY_REVIEW, type ReviewSearch } from "./review-search";
import { isNewestFirst, scansOf, type From, type Scan } from "./review-stretches.server";
import { wordSearch } from "./word-search.server";

/** So many are looked through for words before the words' own index is asked: frequent ones fill a page by then. */
const NEAR = 1_000;
/** So many are put in order as quickly as a page of them is found on the way through all reviews. */
const FEW = 2_000;

/** The ids of so many reviews of the list; those before a place with the nearest first. */
export async function findIds(
  shop: string,
  search: ReviewSearch,
  from: From,
  count: number,
): Promise<string[]> {
  const scans = scansOf(search, from);
  if (scans.length === 0) return [];
  const fits = Prisma.join(conditionsOf(search), " AND ");
  const all = Prisma.sql`"Review" r WHERE r.shop = ${shop} AND ${fits}`;
  const pageOf = (source: Prisma.Sql) =>
    together(
      scans.map((scan) => scanned(source, scan, search, from, count)),
      ...([search, from, count] as const),
    );
  if (search.words === "") return idsOf(pageOf(all));

  const words = await wordSearch(shop, search.words);
  const [scan] = scans;
  if (scan && isByTimeAlone(search)) {
    const near = Prisma.sql`SELECT r.* FROM ${inOrder(indexed(shop, search), scan, search.sort, from)} LIMIT ${NEAR}`;
    const found = await idsOf(pageOf(Prisma.sql`(${near}) AS r WHERE ${fits} AND ${words}`));
    if (found.length === count) return found;
  }
  const few = Prisma.sql`SELECT r.id, r."writtenAt", r.helpful, r.rating, (${fits}) AS fits
    FROM "Review" r WHERE r.shop = ${shop} AND ${words} LIMIT ${FEW + 1}`;
  const [amongFew] = await db.$queryRaw<{ had: number; ids: string[] }[]>`
    WITH few AS MATERIALIZED (${few})
    SELECT (SELECT count(*)::int FROM few) AS had,
      ARRAY(${pageOf(Prisma.sql`few AS r WHERE r.fits`)}) AS ids`;
  if (amongFew && amongFew.had <= FEW) return amongFew.ids;
  return idsOf(pageOf(Prisma.sql`${all} AND ${words}`));
}

const isByTimeAlone = ({ sort, stars }: ReviewSearch) =>
  stars.length === 0 && (sort === "newest" || sort === "oldest");

/** Of what is asked, the part that an index has in the order of time: the rest could be true of hardly any. */
function indexed(shop: string, { state, product }: ReviewSearch): Prisma.Sql {
  const fits = Prisma.join(conditionsOf({ ...EVERY_REVIEW, state, product }), " AND ");
  return Prisma.sql`"Review" r WHERE r.shop = ${shop} AND ${fits}`;
}

async function idsOf(page: Prisma.Sql): Promise<string[]> {
  const found = await db.$queryRaw<{ id: string }[]>(page);
  return found.map(({ id }) => id);
}

function scanned(
  source: Prisma.Sql,
  scan: Scan,
  { sort }: ReviewSearch,
  from: From,
  count: number,
): Prisma.Sql {
  return Prisma.sql`(SELECT r.id, r."writtenAt", ${Prisma.raw(scan.byHelpful ? "r.helpful" : "0")} AS helpful,
      ${scan.at}::int AS stretch
    FROM ${inOrder(source, scan, sort, from)} LIMIT ${count})`;
}

function inOrder(
  source: Prisma.Sql,
  { byHelpful, conditions }: Scan,
  sort: ReviewSearch["sort"],
  from: From,
): Prisma.Sql {
  const columns = [...(byHelpful ? ["r.helpful"] : []), `r."writtenAt"`, "r.id"];
  const where = conditions.map((condition) => Prisma.sql` AND ${condition}`);
  return Prisma.sql`${source} ${where.length > 0 ? Prisma.join(where, "") : Prisma.empty}
    ORDER BY ${ordered(columns, isNewestFirst(sort, from))}`;
}

/** A page of each scan, and of all those the first. */
function together(
  parts: Prisma.Sql[],
  { sort }: ReviewSearch,
  from: From,
  count: number,
): Prisma.Sql {
  const within = ordered(["helpful", `"writtenAt"`, "id"], isNewestFirst(sort, from));
  return Prisma.sql`SELECT id FROM (${Prisma.join(parts, " UNION ALL ")}) AS page
    ORDER BY stretch ${Prisma.raw(from.isForward ? "ASC" : "DESC")}, ${within} LIMIT ${count}`;
}

const ordered = (columns: string[], newestFirst: boolean) =>
  Prisma.raw(columns.map((column) => `${column} ${newestFirst ? "DESC" : "ASC"}`).join(", "));
