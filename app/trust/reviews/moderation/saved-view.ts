import type { Problem } from "../../problem";
import { EVERY_REVIEW, queryOf, searchIn, type ReviewSearch } from "./review-search";

export const VIEW_NAME_MAX = 40;
/** More than anybody finds again in a row of tabs. */
export const VIEWS_MAX = 20;

/** A search with a name. */
export type SavedView = { id: string; name: string; search: ReviewSearch };

export type ViewAnswer = { ok: true; id: string } | { ok: false; problems: Problem[] };

export const viewQuery = (search: ReviewSearch) => queryOf(search).toString();
export const viewSearch = (query: string) => searchIn(new URLSearchParams(query));

/** The tabs that every shop has; each names a text under `reviews.views`. */
export const BUILT_IN = ["all", "held", "unanswered", "reported", "objected"] as const;
export type BuiltIn = (typeof BUILT_IN)[number];

export const SEARCH_OF: Record<BuiltIn, ReviewSearch> = {
  all: EVERY_REVIEW,
  held: { ...EVERY_REVIEW, state: "held" },
  unanswered: { ...EVERY_REVIEW, state: "shown", unanswered: true },
  reported: { ...EVERY_REVIEW, reported: true },
  objected: { ...EVERY_REVIEW, objected: true },
};
