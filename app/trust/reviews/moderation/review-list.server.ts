import type { Review as ReviewRow } from "@prisma/client";
import { db } from "../../../db.server";
import { findIds } from "./find-ids.server";
import type { Place } from "../review-place";
import type { ReviewSearch } from "./review-search";
import type { From } from "./review-stretches.server";

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
