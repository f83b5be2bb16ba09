import { Prisma } from "@prisma/client";
import { FEW_OF_PRODUCT, findByTime } from "./find-by-time.server";
import { findIndexed } from "./find-indexed.server";
import { listEnd } from "./list-end.server";
import { idsOf, pageQuery } from "./page-query.server";
import { reviewsThatFit } from "./review-conditions.server";
import type { ReviewSearch } from "./review-search";
import { scansOf, type From } from "./review-stretches.server";
import { monthOf, monthsTowards } from "./search-months";
import { wordIndex } from "./word-index.server";
import { haveWords } from "./word-search.server";

/** So many with the words are put in order as quickly as a page of them is found on the way through all. */
const FEW = 2_000;

/** As `findIds`, of reviews with words that somebody typed. */
export async function findWithWords(
  shop: string,
  search: ReviewSearch,
  from: From,
  count: number,
): Promise<string[]> {
  const words = await haveWords(shop, search.words);
  if (isByTimeAlone(search)) return findByTime({ shop, search, words, from, count });

  const [oldest, newest] = await Promise.all([
    listEnd(shop, search.product, "oldest"),
    listEnd(shop, search.product, "newest"),
  ]);
  if (!oldest || !newest) return [];
  const pageOf = (source: Prisma.Sql) =>
    pageQuery(source, scansOf(search, from), search, from, count);
  const all = pageOf(Prisma.sql`${reviewsThatFit(shop, search)} AND ${words}`);
  if (search.product !== null && newest.shown <= FEW_OF_PRODUCT) return idsOf(all);
  const index = await wordIndex(shop, search.words);
  const months = monthsTowards(monthOf(newest.writtenAt), monthOf(oldest.writtenAt), Infinity);
  const { had, ids } = await findIndexed({ shop, search, words }, index(months), pageOf, FEW);
  return had <= FEW ? ids : idsOf(all);
}

const isByTimeAlone = ({ sort, stars }: ReviewSearch) =>
  stars.length === 0 && (sort === "newest" || sort === "oldest");
