import type { ShopReviews } from "./reviews/shop-reviews";
import type { TrustSettings } from "./settings";
import type { ShopFacts } from "./shop-facts";

/** What Shopify told us, what the merchant entered, and the time. */
export type StatedFacts = {
  shop: ShopFacts;
  settings: TrustSettings;
  now: Date;
};

/** All that claims may stand on: that, and what buyers say. */
export type Facts = StatedFacts & { reviews: ShopReviews };
