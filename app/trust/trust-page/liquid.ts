import type { Facts } from "../facts";
import type { LocalizedText } from "../locale";
import { inShopsLanguages } from "../localized";
import { primaryLocale } from "../shop-facts";
import { isBegun } from "./begun";
import { pageNow } from "./page";
import { inOrder, type Section } from "./sections";
import { shopFactsForLiquid, type ShopFactsForLiquid } from "./shop-facts-for-liquid";
import type { TrustPage } from "./trust-page";

export type TrustPageForLiquid = {
  /** The language that every text is there in. */
  primary: string;
  /** The page on whose template's other pages the block prints nothing; empty while there is none. */
  handle: string;
  intro: LocalizedText;
  order: Section[];
  facts: ShopFactsForLiquid;
};

/** What `blocks/trust-page.liquid` reads, once the merchant has begun with the page. */
export function trustPageForLiquid(value: TrustPage, facts: Facts): TrustPageForLiquid | null {
  return isBegun(value) ? wholeTrustPage(value, facts, facts.now) : null;
}

/** The same for the app proxy's page, which is there for every shop. */
export function wholeTrustPage(
  value: TrustPage,
  { shop }: Facts,
  lookedUpAt: Date,
): TrustPageForLiquid {
  const page = pageNow(value, shop);
  return {
    primary: primaryLocale(shop),
    handle: "handle" in page ? page.handle : "",
    intro: inShopsLanguages(value.intro, shop),
    order: inOrder(value.order),
    facts: shopFactsForLiquid(shop, lookedUpAt),
  };
}
