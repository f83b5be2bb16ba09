import type { ShopFacts } from "./shop-facts";

/** A page of the shop's own is reached on whichever of its domains the shopper is: without the origin. */
export function withoutShopsOrigin(address: string, shop: ShopFacts): string {
  const url = new URL(address);
  return url.origin === new URL(shop.primaryDomain.url).origin
    ? url.pathname + url.search + url.hash
    : address;
}
