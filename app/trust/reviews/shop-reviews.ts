import type { Review, ReviewPhoto } from "./review";
import { NO_REVIEWS, type Tally } from "./tally";

/** A review as it is shown away from its product's page. */
export type ReviewOfProduct = {
  review: Review;
  photos: ReviewPhoto[];
  /** Null: about the shop itself, or of a product that Shopify no longer has. */
  product: { handle: string; title: string } | null;
};

/** What is known of all reviews of a shop together. */
export type ShopReviews = {
  tally: Tally;
  /** Those that the merchant has chosen and that are shown, the latest choice first. */
  chosen: ReviewOfProduct[];
};

export const NO_SHOP_REVIEWS: ShopReviews = { tally: NO_REVIEWS, chosen: [] };
