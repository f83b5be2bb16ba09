import { describe, expect, it } from "vitest";
import {
  addressOf,
  EVERY_REVIEW,
  findsAll,
  findsSame,
  queryOf,
  searchIn,
  SORTS,
  type ReviewSearch,
} from "./review-search";

const asked = (query: string) => searchIn(new URLSearchParams(query));

const EVERYTHING_ASKED: ReviewSearch = {
  words: "warm & soft",
  stars: [1, 5],
  state: "held",
  product: "1001",
  origins: ["storefront", "loox"],
  verified: false,
  photo: true,
  unanswered: true,
  reported: true,
  objected: true,
  chosen: true,
  language: "nb",
  from: "2026-01-31",
  to: "2026-11-22",
  tag: "size, fit",
  sort: "helpful",
};

describe("a search for reviews", () => {
  it("is the same after a way through an address", () => {
    expect(asked(queryOf(EVERYTHING_ASKED).toString())).toEqual(EVERYTHING_ASKED);
    expect(asked(queryOf(EVERY_REVIEW).toString())).toEqual(EVERY_REVIEW);
    const ofShop = { ...EVERY_REVIEW, product: "", verified: true };
    expect(asked(queryOf(ofShop).toString())).toEqual(ofShop);
  });

  it("leaves nothing in the address that is not asked for", () => {
    expect(addressOf("/app/reviews", EVERY_REVIEW)).toBe("/app/reviews");
    expect(addressOf("/app/reviews", { ...EVERY_REVIEW, state: "held" }, { after: "x" })).toBe(
      "/app/reviews?state=held&after=x",
    );
  });

  it.each([
    ["stars", "stars=0,6,x,4,4,2", { stars: [2, 4] }],
    ["a state", "state=published", { state: null }],
    ["a product", "product=1%20OR%201", { product: null }],
    ["an origin", "origin=loox,amazon", { origins: ["loox"] }],
    ["what verified means", "verified=maybe", { verified: null }],
    ["a language", "language=N%27B", { language: null }],
    ["a day", "from=2026-13-01&to=yesterday", { from: null, to: null }],
    ["an order", "sort=price", { sort: "newest" }],
    ["signs that no text has", "q=%00warm%00&tag=%00", { words: "warm", tag: null }],
  ])("leaves out %s that nobody can have meant", (_, query, expected) => {
    expect(asked(query)).toEqual({ ...EVERY_REVIEW, ...expected });
  });

  it("takes no more words than a search box holds", () => {
    expect(asked(`q=${"a".repeat(900)}`).words).toHaveLength(200);
  });

  it("finds the same in whatever order", () => {
    for (const sort of SORTS) expect(findsAll({ ...EVERY_REVIEW, sort })).toBe(true);
    expect(findsSame(EVERYTHING_ASKED, { ...EVERYTHING_ASKED, sort: "oldest" })).toBe(true);
    expect(findsSame(EVERYTHING_ASKED, { ...EVERYTHING_ASKED, photo: false })).toBe(false);
  });
});
