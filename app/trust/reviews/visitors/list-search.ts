import { findsAll, searchIn, EVERY_REVIEW, type ReviewSearch } from "../moderation/review-search";
import { handleIn } from "./hidden-fields";
import { placeIn, type Place } from "../review-place";
import { ALL_REVIEWS, ofProduct } from "../reviews-address";

/** Which of the shown reviews somebody wants to see. */
export type ListSearch = {
  /** Empty: those of the whole shop. */
  handle: string;
  search: ReviewSearch;
  place: Place | null;
};

/** Links add to what is chosen already, so that the last word counts. */
const last = (query: URLSearchParams, name: string) => query.getAll(name).at(-1) ?? "";

/** Reads an address; what nobody can have meant is left out, and what is a merchant's alone cannot be asked for. */
export function listSearchIn(query: URLSearchParams): ListSearch {
  const asked = new URLSearchParams(
    ["q", "stars", "photo", "language", "sort"].flatMap((name) =>
      last(query, name) === "" ? [] : [[name, last(query, name)]],
    ),
  );
  // Whose address is behind a review is found by the merchant only: see moderation/word-search.server.ts.
  asked.set("q", last(query, "q").replaceAll("@", " "));
  const { words, stars, photo, language, sort } = searchIn(asked);
  return {
    handle: handleIn(last(query, "product")),
    search: {
      ...EVERY_REVIEW,
      ...{ words, stars, photo, language, sort, state: "shown" },
      verified: last(query, "verified") === "" ? null : true,
    },
    place: placeIn(last(query, "after")),
  };
}

/** The address of the same, without the place in it. */
export function listAddress({ handle, search }: Omit<ListSearch, "place">): string {
  const { words, stars, photo, verified, language, sort } = search;
  const said: [string, string][] = [
    ["stars", stars.join(",")],
    ["photo", photo ? "1" : ""],
    ["verified", verified ? "1" : ""],
    ["language", language ?? ""],
    ["q", words],
    ["sort", sort === "newest" ? "" : sort],
  ];
  const query = new URLSearchParams(said.filter(([, value]) => value !== "")).toString();
  const base = ofProduct(ALL_REVIEWS, handle);
  return query === "" ? base : `${base}&${query}`;
}

/** Not narrowed down, in whatever order. */
export const isWhole = ({ search }: Pick<ListSearch, "search">) =>
  findsAll({ ...search, state: null });
