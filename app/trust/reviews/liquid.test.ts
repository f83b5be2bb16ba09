import { describe, expect, it } from "vitest";
import { NINE, TALLY } from "../../../tests/believable-reviews";
import { filled } from "../../../tests/examples/reviews";
import { theFacts } from "../../../tests/facts";
import { aReview } from "../../../tests/reviewed-product";
import { reviewsForLiquid } from "./liquid";
import { NO_REVIEW_SETTINGS, type Reviews } from "./reviews";
import { NO_SHOP_REVIEWS, type ReviewOfProduct } from "./shop-reviews";

const published = (value: Reviews, reviews = NO_SHOP_REVIEWS) =>
  reviewsForLiquid(value, theFacts({}, { reviews: value }, reviews));

const chosen = (review = NINE[0]!): ReviewOfProduct => ({
  ...review,
  product: { handle: "wool-blanket", title: "Wool blanket" },
});

describe("what the storefront knows of all reviews of the shop", () => {
  it("is nothing while nobody may write and there is none", () => {
    expect(published(NO_REVIEW_SETTINGS)).toBeNull();
  });

  it("is there for imported reviews before the merchant has decided who may write", () => {
    expect(published(NO_REVIEW_SETTINGS, { tally: TALLY, chosen: [] })).toMatchObject({
      ...{ form: "nobody", questions: false, count: 5000, average: 4.5, verified: 4417 },
    });
  });

  it("says how they work and where they all stand, before there is one", () => {
    const value = published(filled);
    expect(value).toMatchObject({
      primary: "nb",
      how: "/apps/tillit/reviews/how",
      url: "/apps/tillit/reviews?product=",
      ...{ form: "everybody", questions: true, count: 0, average: 0, chosen: [] },
    });
    expect(value?.rules.length).toBeGreaterThan(9);
  });

  it("takes no question as long as nobody may write", () => {
    expect(published({ ...filled, writers: null }, { tally: TALLY, chosen: [] })?.questions).toBe(
      false,
    );
  });

  it("has the chosen ones with the product they are about, long ones cut", () => {
    const long = { review: aReview({ body: "ord ".repeat(300) }), photos: [] };
    const gone = { ...chosen(NINE[2]), product: null };
    const shown = published(filled, { tally: TALLY, chosen: [chosen(), chosen(long), gone] });
    expect(shown?.chosen).toMatchObject([
      { title: "Warmer than it looks", product: { url: "/products/wool-blanket" }, cut: false },
      { cut: true },
      { name: "Silje", product: null },
    ]);
    expect(shown?.chosen[1]?.body.length).toBeLessThanOrEqual(401);
  });

  it("tells nothing of mails, of words that hold, of texts for buyers only", () => {
    const text = JSON.stringify(published(filled));
    expect(text).not.toMatch(/idiot|Hva synes du|Takk for at|Ullteppe/);
  });
});
