/** How goods must be for the shop to take them back of its own accord. */
export const CONDITIONS = ["as-in-a-shop", "unused", "unused-and-packed"] as const;
export type Condition = (typeof CONDITIONS)[number];

/**
 * The reasons for which the law knows no withdrawal: the letters of Directive 2011/83/EU, Art. 16.
 * (h), urgent repairs at the buyer's, and (k), public auctions, are nothing that a shop on Shopify sells.
 */
export const REASONS = ["a", "b", "c", "d", "e", "f", "g", "i", "j", "l", "m"] as const;
export type Reason = (typeof REASONS)[number];

export const AREAS = ["eu", "eea", "countries"] as const;
export type Area = (typeof AREAS)[number];
