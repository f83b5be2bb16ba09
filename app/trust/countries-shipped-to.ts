import type { ShopFacts } from "./shop-facts";

/** Where the shop ships; at home, while Shopify names no country. */
export function countriesShippedTo({ shipsTo, country }: ShopFacts): string[] {
  return shipsTo.length > 0 ? shipsTo : country ? [country] : [];
}
