import { Prisma } from "@prisma/client";
import type { ReviewState } from "../review";
import type { ReviewSearch } from "./review-search";

/** Word for word as the partial indexes have them, which are used for nothing else; so is the language. */
const IN_STATE: Record<ReviewState, Prisma.Sql> = {
  shown: Prisma.sql`r."shownAt" IS NOT NULL AND r."deletedAt" IS NULL`,
  held: Prisma.sql`r."shownAt" IS NULL AND r."refusedAt" IS NULL AND r."deletedAt" IS NULL`,
  refused: Prisma.sql`r."refusedAt" IS NOT NULL AND r."deletedAt" IS NULL`,
  deleted: Prisma.sql`r."deletedAt" IS NOT NULL`,
};

const DAY_MS = 24 * 60 * 60 * 1000;
const time = (at: Date) => Prisma.sql`${at.toISOString()}::timestamp`;

/** What a search asks of a row called `r`, but for its words, and the stars, which are read from an index each. */
export function conditionsOf(search: ReviewSearch): Prisma.Sql[] {
  const { state, product, origins, verified, language, from, to, tag } = search;
  const wanted: (Prisma.Sql | null | false)[] = [
    state ? IN_STATE[state] : Prisma.sql`r."deletedAt" IS NULL`,
    product !== null && Prisma.sql`r."productId" = ${product}`,
    origins.length > 0 && Prisma.sql`r.origin = ANY(${origins}::text[])`,
    verified === true && Prisma.sql`r."orderId" IS NOT NULL`,
    verified === false && Prisma.sql`r."orderId" IS NULL`,
    search.photo && Prisma.sql`r."photoCount" > 0`,
    search.unanswered && Prisma.sql`r.reply IS NULL`,
    search.chosen && Prisma.sql`r."chosenAt" IS NOT NULL`,
    search.reported &&
      Prisma.sql`EXISTS (SELECT FROM "ReviewReport" p
        WHERE p.shop = r.shop AND p."reviewId" = r.id AND p."settledAt" IS NULL)`,
    search.objected &&
      Prisma.sql`r."refusedAt" IS NOT NULL AND EXISTS (SELECT FROM "ReviewEvent" e
        WHERE e.shop = r.shop AND e."reviewId" = r.id AND e.what = 'objected' AND e.at >= r."refusedAt")`,
    language !== null && Prisma.sql`split_part(r.locale, '-', 1) = ${language}`,
    from !== null && Prisma.sql`r."writtenAt" >= ${time(new Date(from))}`,
    to !== null && Prisma.sql`r."writtenAt" < ${time(new Date(Date.parse(to) + DAY_MS))}`,
    tag !== null && Prisma.sql`r.tags <> '{}' AND r.tags @> ARRAY[${tag}]::text[]`,
  ];
  return wanted.filter((condition) => condition !== null && condition !== false);
}

/** The rows called `r` that a search asks for, but for its words and stars. */
export const reviewsThatFit = (shop: string, search: ReviewSearch): Prisma.Sql =>
  Prisma.sql`"Review" r WHERE r.shop = ${shop} AND ${Prisma.join(conditionsOf(search), " AND ")}`;
