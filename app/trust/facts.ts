import type { TrustSettings } from "./settings";
import type { ShopFacts } from "./shop-facts";

/** All that claims may stand on: what Shopify told us, what the merchant entered, and the time. */
export type Facts = {
  shop: ShopFacts;
  settings: TrustSettings;
  now: Date;
};
