import type { StatedFacts } from "../facts";
import { pageNow } from "../trust-page/page";

/** The app proxy's page: the same block, drawn by our server while the shop has no page for it. */
export const PROXY_PAGE = "/apps/tillit/trust";

/**
 * Where a shopper looks a claim up: on the shop's own trust page once the merchant said that it is
 * ready and as long as shoppers can open it, else on the app proxy's.
 */
export function onTrustPage(
  { shop, settings }: Pick<StatedFacts, "shop" | "settings">,
  anchor: string,
): string {
  const { trust_page: trustPage } = settings;
  const page = pageNow(trustPage, shop);
  const own = trustPage.proofsLeadHere && page.is === "visible" ? page.address : PROXY_PAGE;
  return new URL(`${own}#${anchor}`, shop.primaryDomain.url).href;
}
