/** Where a review came from. Those after `merchant` are the platforms a merchant brings a file from. */
export const ORIGINS = [
  "invitation",
  "storefront",
  "merchant",
  "judge-me",
  "loox",
  "yotpo",
  "stamped",
  "shopify-product-reviews",
  "okendo",
  "opinew",
  "ryviu",
  "woocommerce",
  "site-reviews",
  "file",
] as const;

export type Origin = (typeof ORIGINS)[number];

/** Collected here, by a form of ours. */
export const isOurs = (origin: Origin) => origin === "invitation" || origin === "storefront";

/** Came with a file from another platform: it names that, and is never a verified purchase. */
export const isImported = (origin: Origin) => !isOurs(origin) && origin !== "merchant";
