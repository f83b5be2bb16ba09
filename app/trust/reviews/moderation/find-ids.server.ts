import { findWithWords } from "./find-with-words.server";
import { idsOf, pageQuery } from "./page-query.server";
import { reviewsThatFit } from "./review-conditions.server";
import type { ReviewSearch } from "./review-search";
import { scansOf, type From } from "./review-stretches.server";

/** The ids of so many reviews of the list; those before a place with the nearest first. */
export async function findIds(
  shop: string,
  search: ReviewSearch,
  from: From,
  count: number,
): Promise<string[]> {
  const scans = scansOf(search, from);
  if (scans.length === 0) return [];
  if (search.words !== "") return findWithWords(shop, search, from, count);
  return idsOf(pageQuery(reviewsThatFit(shop, search), scans, search, from, count));
}
