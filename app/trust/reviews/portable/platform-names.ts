import type { Origin } from "../origins";

/** What the platforms call themselves. */
export const PLATFORM_NAMES: Partial<Record<Origin, string>> = {
  "judge-me": "Judge.me",
  loox: "Loox",
  yotpo: "Yotpo",
  stamped: "Stamped",
  "shopify-product-reviews": "Shopify Product Reviews",
  okendo: "Okendo",
  opinew: "Opinew",
  ryviu: "Ryviu",
  woocommerce: "WooCommerce",
  "site-reviews": "Site Reviews",
};
