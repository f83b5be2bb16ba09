import { TAG_MAX } from "../limits";
import { ORIGINS, type Origin } from "../origins";
import type { Rating, ReviewState } from "../review";
import { isRating } from "../tally";

export const STATES = ["shown", "held", "refused", "deleted"] as const satisfies ReviewState[];

export const SORTS = ["newest", "oldest", "helpful", "highest", "lowest"] as const;
export type Sort = (typeof SORTS)[number];

/** Which reviews a merchant looks at, and in which order. Looking by stars decides nothing about a review. */
export type ReviewSearch = {
  words: string;
  /** Empty: all. */
  stars: Rating[];
  /** Null: all but those that were deleted. */
  state: ReviewState | null;
  /** Shopify's number; empty: about the shop itself; null: any. */
  product: string | null;
  origins: Origin[];
  verified: boolean | null;
  photo: boolean;
  /** The shop has not replied in public. */
  unanswered: boolean;
  /** A shopper has said that something is wrong with it, and nobody has settled that yet. */
  reported: boolean;
  /** Its author has objected to the refusal that holds. */
  objected: boolean;
  /** Chosen for the home page. */
  chosen: boolean;
  /** A language as BCP 47 begins; "und" where nobody knows. */
  language: string | null;
  /** Days as YYYY-MM-DD, both included. */
  from: string | null;
  to: string | null;
  tag: string | null;
  sort: Sort;
};

export const EVERY_REVIEW: ReviewSearch = {
  words: "",
  stars: [],
  state: null,
  product: null,
  origins: [],
  verified: null,
  photo: false,
  unanswered: false,
  reported: false,
  objected: false,
  chosen: false,
  language: null,
  from: null,
  to: null,
  tag: null,
  sort: "newest",
};

export const WORDS_MAX = 200;
/** As many as one stroke may change. */
export const REVIEWS_AT_ONCE = 500;
/** In an address, the number of no product. */
const OF_SHOP = "shop";

const oneOf = <Word extends string>(words: readonly Word[], given: string | null) =>
  words.find((word) => word === given) ?? null;

/** One line, without signs that no text has. */
const line = (given: string | null, max: number) =>
  (given ?? "")
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, max);

const like = (pattern: RegExp, given: string | null) =>
  given !== null && pattern.test(given) ? given : null;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const LANGUAGE = /^[a-z]{2,3}$/;
const PRODUCT = /^\d{1,20}$/;

/** Reads an address; what nobody can have meant is left out. */
export function searchIn(query: URLSearchParams): ReviewSearch {
  const list = (name: string) => (query.get(name) ?? "").split(",");
  const product = query.get("product");
  return {
    words: line(query.get("q"), WORDS_MAX),
    stars: [...new Set(list("stars").map(Number).filter(isRating))].sort(),
    state: oneOf(STATES, query.get("state")),
    product: product === OF_SHOP ? "" : like(PRODUCT, product),
    origins: ORIGINS.filter((origin) => list("origin").includes(origin)),
    verified: { yes: true, no: false }[query.get("verified") ?? ""] ?? null,
    photo: query.has("photo"),
    unanswered: query.has("unanswered"),
    reported: query.has("reported"),
    objected: query.has("objected"),
    chosen: query.has("chosen"),
    language: like(LANGUAGE, query.get("language")),
    from: like(DAY, query.get("from")),
    to: like(DAY, query.get("to")),
    tag: line(query.get("tag"), TAG_MAX) || null,
    sort: oneOf(SORTS, query.get("sort")) ?? "newest",
  };
}

/** The same as an address has it; nothing of what is not asked for. */
export function queryOf(search: ReviewSearch): URLSearchParams {
  const { words, stars, state, product, origins, verified, sort } = search;
  const flag = (is: boolean) => (is ? "1" : null);
  const said = {
    q: words,
    stars: stars.join(","),
    state,
    product: product === "" ? OF_SHOP : product,
    origin: origins.join(","),
    verified: verified === null ? null : verified ? "yes" : "no",
    photo: flag(search.photo),
    unanswered: flag(search.unanswered),
    reported: flag(search.reported),
    objected: flag(search.objected),
    chosen: flag(search.chosen),
    language: search.language,
    from: search.from,
    to: search.to,
    tag: search.tag,
    sort: sort === "newest" ? null : sort,
  };
  return new URLSearchParams(
    Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

export const LIST = "/app/reviews";

/** An address that goes on with the search; `more` may say a place in it. */
export function addressOf(path: string, search: ReviewSearch, more: Record<string, string> = {}) {
  const query = queryOf(search);
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Whether two searches find the same, in whatever order. */
export const findsSame = (one: ReviewSearch, other: ReviewSearch) =>
  queryOf({ ...one, sort: "newest" }).toString() ===
  queryOf({ ...other, sort: "newest" }).toString();

export const findsAll = (search: ReviewSearch) => findsSame(search, EVERY_REVIEW);
