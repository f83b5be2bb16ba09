import { Prisma, type Review as ReviewRow } from "@prisma/client";
import { db } from "../../../db.server";
import { conditionsOf } from "./review-conditions.server";
import type { Place } from "../review-place";
import type { ReviewSearch } from "./review-search";
import { isNewestFirst, scansOf, type From, type Scan } from "./review-stretches.server";
import { wordSearch } from "./word-search.server";

export const LISTED_AT_ONCE = 25;

export const FROM_THE_BEGINNING: From = { place: null, isForward: true };

export type Page = {
  /** In the list's order. */
  rows: ReviewRow[];
  hasPrevious: boolean;
  hasNext: boolean;
};

/** A page of the reviews that a merchant looks for. It costs the same however many reviews there are. */
export async function listReviews(
  shop: string,
  search: ReviewSearch,
  from: From = FROM_THE_BEGINNING,
): Promise<Page> {
  const { place, isForward } = from;
  const found = await findIds(shop, search, from, LISTED_AT_ONCE + 1);
  const ids = found.slice(0, LISTED_AT_ONCE);
  const rows = await rowsOf(shop, isForward ? ids : ids.reverse());
  const goesOn = found.length > LISTED_AT_ONCE;
  return {
    rows,
    hasPrevious: isForward ? place !== null : goesOn,
    hasNext: isForward ? goesOn : place !== null,
  };
}

/** The ids of the reviews right before and right after a place of the list. */
export async function neighboursOf(
  shop: string,
  search: ReviewSearch,
  place: Place,
): Promise<{ previous: string | null; next: string | null }> {
  const [[previous = null], [next = null]] = await Promise.all([
    findIds(shop, search, { place, isForward: false }, 1),
    findIds(shop, search, { place, isForward: true }, 1),
  ]);
  return { previous, next };
}

/** The reviews with these ids, in that order. */
export async function rowsOf(shop: string, ids: string[]): Promise<ReviewRow[]> {
  const rows = await db.review.findMany({ where: { shop, id: { in: ids } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The ids of so many reviews of the list; those before a place with the nearest first. */
export async function findIds(
  shop: string,
  search: ReviewSearch,
  from: From,
  count: number,
): Promise<string[]> {
  const scans = scansOf(search, from);
  if (scans.length === 0) return [];
  const words = search.words === "" ? null : await wordSearch(shop, search.words);
  const asked = [...conditionsOf(search), ...(words ? [words.condition] : [])];
  const all = Prisma.sql`"Review" r WHERE r.shop = ${shop} AND ${Prisma.join(asked, " AND ")}`;
  const first = words?.isRare
    ? Prisma.sql`WITH found AS MATERIALIZED
        (SELECT r.id, r."writtenAt", r.helpful, r.rating FROM ${all})`
    : Prisma.empty;
  const source = words?.isRare ? Prisma.sql`found r WHERE TRUE` : all;
  const parts = scans.map((scan) => scanned(source, scan, search, from, count));
  const found = await db.$queryRaw<{ id: string }[]>(
    Prisma.sql`${first} ${together(parts, search, from, count)}`,
  );
  return found.map(({ id }) => id);
}

function scanned(
  source: Prisma.Sql,
  { at, byHelpful, conditions }: Scan,
  { sort }: ReviewSearch,
  from: From,
  count: number,
): Prisma.Sql {
  const columns = [...(byHelpful ? ["r.helpful"] : []), `r."writtenAt"`, "r.id"];
  const where = conditions.map((condition) => Prisma.sql` AND ${condition}`);
  return Prisma.sql`(SELECT r.id, r."writtenAt", ${Prisma.raw(byHelpful ? "r.helpful" : "0")} AS helpful,
      ${at}::int AS stretch
    FROM ${source} ${where.length > 0 ? Prisma.join(where, "") : Prisma.empty}
    ORDER BY ${ordered(columns, isNewestFirst(sort, from))} LIMIT ${count})`;
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
