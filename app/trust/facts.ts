import type { ShopReviews } from "./reviews/shop-reviews";
import type { TrustSettings } from "./settings";
import type { ShopFacts } from "./shop-facts";
import type { TermsStamp } from "./terms/version";

/** What Shopify told us, what the merchant entered, and the time. */
export type StatedFacts = {
  shop: ShopFacts;
  settings: TrustSettings;
  now: Date;
};

/** All that claims may stand on: that, and what buyers say. */
export type Facts = StatedFacts & {
  reviews: ShopReviews;
  /** The newest version of the terms of sale, where it is looked up: whatever is published names it. */
  terms?: TermsStamp | null;
};
