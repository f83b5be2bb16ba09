import { Prisma } from "@prisma/client";
import { db } from "../../../db.server";
import type { ReviewSearch } from "./review-search";
import { isNewestFirst, type From, type Scan } from "./review-stretches.server";

/** A page of each scan of `source`, which are rows called `r` and what is asked of them; of all those the first. */
export function pageQuery(
  source: Prisma.Sql,
  scans: Scan[],
  search: ReviewSearch,
  from: From,
  count: number,
): Prisma.Sql {
  const parts = scans.map((scan) => scanned(source, scan, search, from, count));
  const within = ordered(["helpful", `"writtenAt"`, "id"], isNewestFirst(search.sort, from));
  return Prisma.sql`SELECT id FROM (${Prisma.join(parts, " UNION ALL ")}) AS page
    ORDER BY stretch ${Prisma.raw(from.isForward ? "ASC" : "DESC")}, ${within} LIMIT ${count}`;
}

export async function idsOf(page: Prisma.Sql): Promise<string[]> {
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

export function inOrder(
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

const ordered = (columns: string[], newestFirst: boolean) =>
  Prisma.raw(columns.map((column) => `${column} ${newestFirst ? "DESC" : "ASC"}`).join(", "));
