import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { aNewReview, storedReview } from "../../../../tests/reviews";
import { db } from "../../../db.server";
import { stopBoss } from "../../../jobs.server";
import { emailHash, shopKey } from "../../shop-key.server";
import { listedReviews } from "./listed-reviews.server";
import { LISTED_AT_ONCE, listReviews, neighboursOf } from "./review-list.server";
import { placeOf } from "../review-place";
import { ALL_PRODUCTS } from "../tallies.server";
import { EVERY_REVIEW, SORTS, type ReviewSearch } from "./review-search";
import { wordIndex } from "./word-index.server";

const SHOP = "woolly.myshopify.com";
const OTHER = "other.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");

beforeEach(async () => {
  await db.review.deleteMany();
  await db.reviewReport.deleteMany();
  await db.reviewEvent.deleteMany();
  await db.reviewTally.deleteMany();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

type Row = Awaited<ReturnType<typeof db.review.findFirstOrThrow>>;

const aRow = (overrides: Partial<Row> = {}) => ({
  ...{ shop: SHOP, id: randomUUID(), productId: "1001", rating: 5, title: "", body: "Warm." },
  ...{ locale: "nb", authorName: "Kari", origin: "storefront", orderId: null, incentive: "none" },
  ...{ writtenAt: NOW, receivedAt: NOW, shownAt: NOW, bodyHash: "" },
  ...overrides,
});

const store = (rows: Partial<Row>[]) => db.review.createMany({ data: rows.map(aRow) });

/** As if the shop had so many: where words are looked for depends on it. */
async function sayThereAre(shown: number): Promise<void> {
  const key = { shop: SHOP, productId: ALL_PRODUCTS };
  const none = { ones: 0, twos: 0, threes: 0, fours: 0, verified: 0, withPhoto: 0 };
  await db.reviewTally.upsert({
    where: { shop_productId: key },
    create: { ...key, ...none, fives: shown },
    update: { fives: shown },
  });
}

const found = async (search: Partial<ReviewSearch>, shop = SHOP) => {
  const { rows } = await listReviews(shop, { ...EVERY_REVIEW, ...search });
  return rows.map(({ id }) => id).sort();
};

describe("the reviews that a merchant looks for", () => {
  it.each<[string, Partial<ReviewSearch>, Partial<Row>, Partial<Row>]>([
    ["stars", { stars: [1, 2] }, { rating: 2 }, { rating: 3 }],
    ["held", { state: "held" }, { shownAt: null }, {}],
    ["refused", { state: "refused" }, { shownAt: null, refusedAt: NOW }, { shownAt: null }],
    ["shown", { state: "shown" }, {}, { shownAt: null }],
    ["deleted", { state: "deleted" }, { deletedAt: NOW }, {}],
    ["not deleted", {}, { shownAt: null, refusedAt: NOW }, { deletedAt: NOW }],
    ["a product", { product: "1002" }, { productId: "1002" }, {}],
    ["the shop itself", { product: "" }, { productId: "" }, {}],
    ["origins", { origins: ["loox", "file"] }, { origin: "file" }, { origin: "yotpo" }],
    ["verified", { verified: true }, { orderId: "1" }, {}],
    ["not verified", { verified: false }, {}, { orderId: "1" }],
    ["with photo", { photo: true }, { photoCount: 2 }, {}],
    ["unanswered", { unanswered: true }, {}, { reply: "Thank you." }],
    ["chosen", { chosen: true }, { chosenAt: NOW }, {}],
    ["a language", { language: "pt" }, { locale: "pt-BR" }, { locale: "ptx" }],
    ["from a day", { from: "2026-11-22" }, {}, { writtenAt: new Date("2026-11-21T23:59:59Z") }],
    ["to a day", { to: "2026-11-22" }, {}, { writtenAt: new Date("2026-11-23T00:00:00Z") }],
    ["a tag", { tag: "size" }, { tags: ["fit", "size"] }, { tags: ["sizes"] }],
    ["a word", { words: "SOFT" }, { body: "Warm, soft." }, {}],
    ["a word's beginning", { words: "warm so" }, { body: "Warm, soft." }, { body: "Soft." }],
    ["words of the title", { words: "mykt" }, { title: "Mykt" }, {}],
    ["small letters where large ones stand", { words: "åse øst" }, { authorName: "Åse ØST" }, {}],
    ["large letters where small ones stand", { words: "ÉTÉ" }, { body: "un été" }, {}],
    [
      "a word, in a product",
      { words: "soft", product: "1002" },
      { body: "Soft.", productId: "1002" },
      { body: "Soft." },
    ],
    [
      "a word, among other things",
      { words: "soft", photo: true, stars: [4, 5] },
      { body: "Soft.", photoCount: 1 },
      { body: "Soft." },
    ],
    ["the author's name", { words: "ingrid" }, { authorName: "Ingrid" }, {}],
  ])("by %s", async (_, search, wanted, other) => {
    await store([
      { id: "wanted", ...wanted },
      { id: "other", ...other },
    ]);
    expect(await found(search)).toEqual(["wanted"]);
  });

  it("by what shoppers have reported, until it is settled", async () => {
    await store([{ id: "reported" }, { id: "settled" }, { id: "quiet" }]);
    const report = { shop: SHOP, id: "1", at: NOW, reason: "spam", text: "" };
    await db.reviewReport.createMany({
      data: [
        { ...report, reviewId: "reported" },
        { ...report, reviewId: "reported", id: "2" },
        { ...report, reviewId: "settled", settledAt: NOW },
      ],
    });
    expect(await found({ reported: true })).toEqual(["reported"]);
  });

  it("by what their authors have objected to, as long as that refusal holds", async () => {
    const refused = { shownAt: null, refusedAt: NOW, refusedFor: "insult" };
    await store([
      ...["objected", "quiet", "refused anew"].map((id) => ({ ...refused, id })),
      { id: "shown" },
      { ...refused, id: "deleted", deletedAt: NOW },
      { ...refused, id: "objected", shop: OTHER },
    ]);
    const objection = { id: "1", by: "author", what: "objected", at: NOW };
    const before = new Date(NOW.getTime() - 1);
    await db.reviewEvent.createMany({
      data: [
        ...["objected", "shown", "deleted"].map((reviewId) => ({
          ...objection,
          shop: SHOP,
          reviewId,
        })),
        { ...objection, shop: SHOP, reviewId: "refused anew", at: before },
        { ...objection, shop: SHOP, reviewId: "quiet", what: "refused" },
        { ...objection, shop: OTHER, reviewId: "quiet" },
      ],
    });
    expect(await found({ objected: true })).toEqual(["objected"]);
    expect(await found({ objected: true, state: "shown" })).toEqual([]);
    const { rows } = await listReviews(SHOP, EVERY_REVIEW);
    const marked = (await listedReviews(SHOP, rows)).filter(({ isObjectedTo }) => isObjectedTo);
    expect(marked.map(({ id }) => id)).toEqual(["objected"]);
  });

  it("by the author's whole address, in any spelling, and by no part of it", async () => {
    const { id } = await storedReview(SHOP, aNewReview({ email: "Kari@Example.no" }), NOW);
    await storedReview(SHOP, aNewReview({ email: "ola@example.no" }), NOW);
    expect(await found({ words: "kari+reviews@example.NO" })).toEqual([id]);
    expect(await found({ words: "kari@example" })).toEqual([]);
    expect(await found({ words: "kari@example.no" }, OTHER)).toEqual([]);
  });

  it.each([
    `'`,
    `\\`,
    `' | 'warm`,
    `warm' & !'x`,
    `:* & |`,
    `<->`,
    `warm:A`,
    `(((`,
    `%`,
    `it's`,
    `"warm`,
    `a@b@c.no`,
  ])("by %j as words, whatever PostgreSQL reads in such signs", async (words) => {
    await store([{ id: "none", body: "Fine." }]);
    expect(await found({ words })).toEqual([]);
  });

  it("are one shop's", async () => {
    await store([{ id: "1", shop: OTHER, shownAt: null, tags: ["size"] }]);
    expect(await found({})).toEqual([]);
    expect(await found({ state: "held" })).toEqual([]);
    expect(await found({ tag: "size" })).toEqual([]);
    expect(await found({}, OTHER)).toEqual(["1"]);
  });

  it("are not crowded out by those of another shop", async () => {
    const theirs = Array.from({ length: 2 * LISTED_AT_ONCE }, () => ({ shop: OTHER }));
    await store([...theirs, { id: "mine", writtenAt: new Date(0) }]);
    expect(await found({})).toEqual(["mine"]);
  });
});

/** The order of a list, as one would say it. */
const BEFORE: Record<ReviewSearch["sort"], (row: Row) => number[]> = {
  newest: ({ writtenAt }) => [-writtenAt.getTime()],
  oldest: ({ writtenAt }) => [writtenAt.getTime()],
  helpful: ({ helpful, writtenAt }) => [-helpful, -writtenAt.getTime()],
  highest: ({ rating, writtenAt }) => [-rating, -writtenAt.getTime()],
  lowest: ({ rating, writtenAt }) => [rating, -writtenAt.getTime()],
};

const compare = (sort: ReviewSearch["sort"]) => (one: Row, other: Row) => {
  const [a, b] = [BEFORE[sort](one), BEFORE[sort](other)];
  const place = a.findIndex((value, index) => value !== b[index]);
  if (place >= 0) return (a[place] ?? 0) - (b[place] ?? 0);
  return (one.id < other.id ? 1 : -1) * (sort === "oldest" ? -1 : 1);
};

describe("the pages of a list", () => {
  const aSearch = fc.record({
    sort: fc.constantFrom(...SORTS),
    stars: fc.subarray([1, 2, 3, 4, 5] as const).map((stars) => [...stars]),
    state: fc.constantFrom(null, "held" as const),
    words: fc.constantFrom("", "", "soft"),
  });
  const sizes = fc.constantFrom(70, 1_000_000);
  const rows = fc.array(
    fc.record({
      rating: fc.integer({ min: 1, max: 5 }),
      helpful: fc.constantFrom(0, 0, 1, 7),
      // Many at the same moment, as after an import; others weeks away.
      writtenAt: fc.integer({ min: 0, max: 3 }).map((nth) => new Date(NOW.getTime() + nth * 1e9)),
      shownAt: fc.constantFrom(NOW, null),
      body: fc.constantFrom("Soft.", "Warm."),
    }),
    { minLength: 0, maxLength: 3 * LISTED_AT_ONCE },
  );

  it("hold each review once, in the list's order, forwards and backwards", async () => {
    await fc.assert(
      fc.asyncProperty(rows, aSearch, sizes, async (data, asked, shown) => {
        await db.review.deleteMany();
        await sayThereAre(shown);
        await store(data);
        const search = { ...EVERY_REVIEW, ...asked };
        const all = await db.review.findMany();
        const expected = all
          .filter(({ rating }) => asked.stars.length === 0 || asked.stars.includes(rating as never))
          .filter(({ shownAt }) => asked.state === null || shownAt === null)
          .filter(({ body }) => asked.words === "" || body === "Soft.")
          .sort(compare(asked.sort))
          .map(({ id }) => id);

        const pages: Row[][] = [];
        let place = null;
        for (let goesOn = true; goesOn;) {
          const page = await listReviews(SHOP, search, { place, isForward: true });
          expect(page.hasPrevious).toBe(pages.length > 0);
          pages.push(page.rows);
          const last = page.rows.at(-1);
          goesOn = page.hasNext;
          place = last ? placeOf(last as never, asked.sort) : null;
        }
        expect(pages.flat().map(({ id }) => id)).toEqual(expected);

        for (let index = pages.length - 1; index > 0; index -= 1) {
          const [first] = pages[index] ?? [];
          const before = placeOf(first as never, asked.sort);
          const page = await listReviews(SHOP, search, { place: before, isForward: false });
          expect(page.rows.map(({ id }) => id)).toEqual(pages[index - 1]?.map(({ id }) => id));
          expect([page.hasPrevious, page.hasNext]).toEqual([index > 1, true]);
        }

        const middle = Math.floor(expected.length / 2);
        const here = all.find(({ id }) => id === expected[middle]);
        if (!here) return;
        expect(await neighboursOf(SHOP, search, placeOf(here as never, asked.sort))).toEqual({
          previous: expected[middle - 1] ?? null,
          next: expected[middle + 1] ?? null,
        });
      }),
      { numRuns: 40 },
    );
  });

  describe.each([
    ["a shop", 3_000],
    ["a large shop", 1_000_000],
  ])("of %s", (_, shown) => {
    it.each([
      ["every other review", (nth: number) => nth % 2 === 0, [2_998, 2_996]],
      ["few reviews, far behind", (nth: number) => nth === 7 || nth === 3, [7, 3]],
      ["thousands, but none of the newest", (nth: number) => nth < 2_500, [2_499, 2_498]],
    ])("begin with the newest that have a word of %s", async (__, hasWord, newest) => {
      await store(
        Array.from({ length: 3_000 }, (___, nth) => ({
          id: String(nth),
          body: hasWord(nth) ? "Soft." : "Warm.",
          writtenAt: new Date(NOW.getTime() + nth * 3_600_000),
        })),
      );
      await sayThereAre(shown);
      for (const sort of ["newest", "highest"] as const) {
        const { rows } = await listReviews(SHOP, { ...EVERY_REVIEW, words: "soft", sort });
        expect(rows.slice(0, 2).map(({ id }) => Number(id))).toEqual(newest);
      }
    });

    it("have none of another shop's, whoever's come first in the index", async () => {
      const body = "Soft.";
      await store(Array.from({ length: 500 }, () => ({ shop: OTHER, body })));
      await store([{ id: "mine", body, writtenAt: new Date(0) }]);
      await sayThereAre(shown);
      expect(await found({ words: "soft" })).toEqual(["mine"]);
      expect(await found({ words: "soft", sort: "helpful" })).toEqual(["mine"]);
    });
  });

  it.each(["newest", "oldest"] as const)(
    "hold each review once, %s first, where months lie between those with a word",
    async (sort) => {
      const hasWord = (nth: number) => nth % 40 === 0 || nth > 2_990;
      await store(
        Array.from({ length: 3_000 }, (_, nth) => ({
          id: String(nth).padStart(4, "0"),
          body: hasWord(nth) ? "Soft." : "Warm.",
          // Two at each moment.
          writtenAt: new Date(NOW.getTime() - Math.floor(nth / 2) * 36_000_000),
        })),
      );
      const search = { ...EVERY_REVIEW, words: "soft", sort };
      const all = await db.review.findMany({ where: { body: "Soft." } });
      const expected = all.sort(compare(sort));
      const ids = async (place: Row | undefined, isForward: boolean) => {
        const from = { place: place ? placeOf(place as never, sort) : null, isForward };
        return (await listReviews(SHOP, search, from)).rows.map(({ id }) => id);
      };
      for (let at = 0; at < expected.length; at += 7) {
        const page = expected.slice(at, at + LISTED_AT_ONCE).map(({ id }) => id);
        expect(await ids(expected[at - 1], true)).toEqual(page);
        const before = expected.slice(Math.max(0, at - LISTED_AT_ONCE), at).map(({ id }) => id);
        if (at > 0) expect(await ids(expected[at], false)).toEqual(before);
      }
    },
  );

  it("have what is far behind among a product's few reviews", async () => {
    const before = (nth: number) => new Date(NOW.getTime() - nth * 36_000_000);
    await store(
      Array.from({ length: 500 }, (_, nth) => ({
        ...{ id: String(nth), productId: nth % 2 === 0 ? "1001" : "1002" },
        ...{ body: nth > 440 && nth % 5 === 0 ? "Soft." : "Warm.", writtenAt: before(nth) },
      })),
    );
    await sayThereAre(1_000_000);
    const search = { ...EVERY_REVIEW, words: "soft", product: "1001" };
    const { rows } = await listReviews(SHOP, search);
    expect(rows.map(({ id }) => id)).toEqual(["450", "460", "470", "480", "490"]);
  });

  it("have each review of an author once, however far apart they were written", async () => {
    const hash = emailHash(await shopKey(SHOP), "kari@example.no");
    const months = [0, 1, 30, 100];
    await store(
      months.map((month) => ({
        ...{ id: String(month), emailHash: hash },
        writtenAt: new Date(NOW.getTime() - month * 28 * 86_400_000),
      })),
    );
    await sayThereAre(1_000_000);
    expect(await found({ words: "kari@example.no" })).toEqual(["0", "1", "100", "30"]);
  });

  it("are found by the beginning of a word that is longer than any index takes", async () => {
    const bodies = [3_000, 2_040, 2_030, 600, 399].map((length) => "x".repeat(length));
    await store(bodies.map((body) => ({ id: String(body.length), body })));
    await store([{ id: "wide", body: "語".repeat(700) }]);
    expect(await found({ words: "xxx" })).toHaveLength(5);
    expect(await found({ words: "x".repeat(200) })).toHaveLength(5);
    expect(await found({ words: "語語" })).toEqual(["wide"]);
  });

  it("are asked of the words' own index, which is written as the question is", async () => {
    const index = await wordIndex(SHOP, "warm so");
    const plan = await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return tx.$queryRaw<{ "QUERY PLAN": string }[]>`
        EXPLAIN SELECT r.id FROM ${index([742, 741])}`;
    });
    expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toContain('"Review_words"');
  });

  it("take the shop's own name for no word of a review", async () => {
    await store([{ id: "1" }]);
    expect(await found({ words: SHOP })).toEqual([]);
    expect(await found({ words: `${SHOP} 2968` })).toEqual([]);
  });
});
