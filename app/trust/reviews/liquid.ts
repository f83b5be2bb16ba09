import type { Facts } from "../facts";
import { primaryLocale } from "../shop-facts";
import type { Writers } from "./choices";
import { shortened } from "./product-page";
import { reviewForLiquid, type ReviewForLiquid } from "./review-for-liquid";
import type { Reviews } from "./reviews";
import { ALL_REVIEWS, HOW_REVIEWS_WORK, ofProduct } from "./reviews-address";
import { rulesForLiquid, type RuleForLiquid } from "./rules";
import { averageOf, countIn } from "./tally";

/** A home page wants a few words, not the whole of a long review. */
const CHOSEN_LENGTH = 400;

export type ChosenForLiquid = ReviewForLiquid & {
  product: { title: string; url: string } | null;
};

export type ReviewsForLiquid = {
  primary: string;
  /** Where it stands how reviews work here. */
  how: string;
  /** Where all of the shop's reviews stand. */
  url: string;
  /** Who may write on the storefront. */
  form: Writers;
  rules: RuleForLiquid[];
  count: number;
  /** Zero without a review. */
  average: number;
  verified: number;
  chosen: ChosenForLiquid[];
  /** Shoppers can ask about a product. */
  questions: boolean;
};

/** What the blocks about reviews read of the shop itself; what a product's page shows is in the product's own. */
export function reviewsForLiquid(value: Reviews, facts: Facts): ReviewsForLiquid | null {
  const { shop, reviews } = facts;
  const average = averageOf(reviews.tally);
  if (value.writers === null && average === null) return null;
  return {
    primary: primaryLocale(shop),
    how: HOW_REVIEWS_WORK,
    url: ofProduct(ALL_REVIEWS, ""),
    form: value.writers ?? "nobody",
    rules: rulesForLiquid(value, shop),
    count: countIn(reviews.tally),
    average: average ?? 0,
    verified: reviews.tally.verified,
    chosen: reviews.chosen.map(({ review, photos, product }) => ({
      ...shortened(reviewForLiquid({ review, photos }, shop), CHOSEN_LENGTH),
      product: product && { title: product.title, url: `/products/${product.handle}` },
    })),
    questions: value.writers !== null && value.questions,
  };
}
