import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { productDocument, PRODUCT_KEYS } from "../../storefront/product-document";
import { NINE, TALLY } from "../../../tests/believable-reviews";
import { aShop } from "../../../tests/facts";
import {
  anAnswer,
  aPhoto,
  aQuestion,
  aReview,
  aReviewedProduct,
} from "../../../tests/reviewed-product";
import { averageMetafields, productPageForLiquid } from "./product-page";
import { PRODUCT_BYTES_MAX } from "./product-metafields-size";
import { placeIn, placeOf } from "./review-place";
import { NO_REVIEWS } from "./tally";

const product = { handle: "wool-blanket" };

const page = (reviews = NINE, tally = TALLY, handle = "wool-blanket") =>
  productPageForLiquid({ product: { handle }, tally, reviews, shop: aShop() });

const long = (length: number) => "ord ".repeat(length / 4);

describe("a product's reviews on its page", () => {
  it("are nothing without a shown one", () => {
    expect(page([], NO_REVIEWS)).toBeNull();
  });

  it("are the figures of all and the first eight", () => {
    expect(page()).toMatchObject({
      count: 5000,
      average: 4.5,
      stars: [92, 131, 388, 1204, 3185],
      verified: 4417,
      withPhoto: 611,
      url: "/apps/tillit/reviews?product=wool-blanket",
    });
    expect(page()?.reviews.map(({ id }) => id)).toEqual(
      NINE.slice(0, 8).map(({ review }) => review.id),
    );
  });

  it("say where it goes on behind the last of these", () => {
    const { review: last } = NINE[7]!;
    const [, cursor = ""] = page()!.more.split("&after=");
    expect(placeIn(cursor)).toEqual(placeOf(last, "newest"));
    expect(page(NINE.slice(0, 8))?.more).toBe("");
  });

  it("lead to the product whatever its handle is made of", () => {
    expect(page(NINE, TALLY, "größe & farge")?.url).toBe(
      "/apps/tillit/reviews?product=gr%C3%B6%C3%9Fe%20%26%20farge",
    );
  });

  it("keep long texts whole as long as there is room", () => {
    const one = [{ review: aReview({ body: long(4000) }), photos: [] }];
    expect(page(one)?.reviews[0]).toMatchObject({ cut: false, body: long(4000) });
  });

  it("cut long texts at a word before one is left out, and say so", () => {
    const eight = NINE.slice(0, 8).map(({ review, photos }) => ({
      review: { ...review, body: long(4000), reply: long(2000), repliedAt: review.writtenAt },
      photos,
    }));
    const { reviews } = page(eight)!;
    expect(reviews).toHaveLength(8);
    for (const { body, reply, cut } of reviews) {
      expect(cut).toBe(true);
      expect(body).toMatch(/^(ord )+ord…$/);
      expect(reply).toMatch(/^(ord )+ord…$/);
    }
  });

  it("leave out the last ones when even that is too much", () => {
    const photos = Array.from({ length: 5 }, (_, nth) =>
      aPhoto({
        id: `${nth}`,
        url: `https://cdn.shopify.com/${"p".repeat(400)}.jpg`,
        alt: "å".repeat(110),
      }),
    );
    const shown = page(NINE.map(({ review }) => ({ review, photos })))!;
    expect(shown.reviews.length).toBeGreaterThan(1);
    expect(shown.reviews.length).toBeLessThan(8);
    const last = NINE[shown.reviews.length - 1]!.review;
    expect(shown.more).toContain(last.id);
  });
});

/** Signs of one, two, three and four bytes, and those that JSON writes as two or six. */
const SIGNS = ["a", " ", "\n", '"', "\\", "å", "漢", "👩‍👩‍👧", "\u0000", "<"];
const someText = (max: number) =>
  fc
    .tuple(fc.constantFrom(...SIGNS), fc.constantFrom(...SIGNS), fc.nat(max))
    .map(([one, other, length]) => (one + other).repeat(max).slice(0, length));

const aPhotoOfAnySize = fc
  .record({
    address: someText(3000),
    alt: someText(500),
    width: fc.integer({ min: 1, max: 20_000 }),
  })
  .map(({ address, alt, width }) =>
    aPhoto({
      url: `https://cdn.shopify.com/${encodeURIComponent(address.replace(/\P{ASCII}/gu, "x"))}`,
      alt,
      width,
    }),
  );

const anyReview = fc
  .record({
    title: someText(300),
    body: someText(6000),
    authorName: someText(200),
    reply: fc.option(someText(3000)),
    video: fc.option(someText(3000).map((path) => `https://v.example/${path}`)),
    photos: fc.array(aPhotoOfAnySize, { maxLength: 6 }),
    helpful: fc.nat(),
  })
  .map(({ photos, reply, ...review }) => ({
    review: aReview({
      ...review,
      id: "0f1e2d3c-1111-4222-8333-444455556666",
      reply,
      repliedAt: reply === null ? null : new Date(0),
      experiencedAt: new Date(0),
      editedAt: new Date(0),
      origin: "shopify-product-reviews",
      incentive: "discount",
    }),
    photos,
  }));

const anyQuestion = fc
  .record({
    body: someText(800),
    authorName: someText(200),
    answers: fc.array(someText(3000), { maxLength: 5 }),
  })
  .map(({ answers, ...question }) => ({
    question: aQuestion(question),
    answers: answers.map((body, nth) =>
      anAnswer({ id: `a${nth}`, body, authorName: "x".repeat(60) }),
    ),
  }));

/** As many languages as Shopify sells in. */
const LOCALES = "nb en de fr es it pt-BR nl sv da fi pl cs ja ko zh-TW ar he tr uk".split(" ");

describe("the metafields of a product", () => {
  it("weigh 16 KB together at most, and are JSON, whatever its reviews and questions are", () => {
    const shop = aShop({
      locales: LOCALES.map((locale) => ({ locale, primary: locale === "nb", published: true })),
    });
    let shortest = 9;
    fc.assert(
      fc.property(
        fc.array(anyReview, { minLength: 1, maxLength: 9 }),
        fc.array(anyQuestion, { maxLength: 6 }),
        (reviews, questions) => {
          const document = productDocument({ ...aReviewedProduct(reviews, questions), shop });
          const texts = PRODUCT_KEYS.flatMap((key) => document[key] ?? []);
          const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
          expect(bytes).toBeLessThanOrEqual(PRODUCT_BYTES_MAX);
          for (const text of texts) JSON.parse(text);
          const { reviews: shown } = JSON.parse(document.page ?? "") as { reviews: unknown[] };
          expect(shown.length).toBeGreaterThan(0);
          shortest = Math.min(shortest, shown.length);
        },
      ),
      { numRuns: 60, seed: 11 },
    );
    console.info(`of the largest reviews there are ${shortest} on a product's page at least`);
  });
});

describe("Shopify's standard pair", () => {
  it("is the average and the count, as Shopify takes them", () => {
    expect(averageMetafields(TALLY)).toEqual({
      rating: '{"value":"4.5","scale_min":"1.0","scale_max":"5.0"}',
      rating_count: "5000",
    });
    const fives = averageMetafields({ ...NO_REVIEWS, stars: [0, 0, 0, 0, 2] });
    expect(fives.rating).toContain('"value":"5.0"');
  });

  it("is not there without a review", () => {
    expect(averageMetafields(NO_REVIEWS)).toEqual({ rating: null, rating_count: null });
    expect(productDocument({ ...aReviewedProduct([], []), product })).toEqual({
      ...{ rating: null, rating_count: null, page: null, questions: null },
    });
  });
});
