import type { ShopFacts } from "../shop-facts";
import type { TrustPage } from "./trust-page";

/** How the page stands in Shopify: `gone` was deleted there, `hidden` is not visible to shoppers. */
export type PageNow =
  { is: "none" | "gone" } | { is: "visible" | "hidden"; handle: string; address: string };

/** The trust page as Shopify last told, which may have renamed it since the app made it. */
export function pageNow({ pageId, handle }: TrustPage, shop: ShopFacts): PageNow {
  const found = shop.trustPage?.id === pageId ? shop.trustPage : null;
  if (found && found.handle === null) return { is: "gone" };
  const now = found?.handle ?? handle;
  if (now === "") return { is: "none" };
  return {
    is: found?.isVisible === false ? "hidden" : "visible",
    handle: now,
    address: addressOf(now, shop),
  };
}

function addressOf(handle: string, shop: ShopFacts): string {
  const address = new URL(shop.primaryDomain.url);
  address.pathname = `/pages/${handle}`;
  return address.href;
}
