/**
 * What the trust page shows, in the order in which it does so until the merchant says otherwise: what
 * shoppers ask first comes first. `shop_facts` is what Shopify itself knows.
 */
export const SECTIONS = [
  "business",
  "payments",
  "returns",
  "guarantee",
  "support",
  "questions",
  "account_security",
  "reviews",
  "testimonials",
  "shop_facts",
] as const;

export type Section = (typeof SECTIONS)[number];

/** Every section once: those that the merchant has ordered, then the others as we have them. */
export function inOrder(order: readonly Section[]): Section[] {
  return [...new Set([...order, ...SECTIONS])];
}
