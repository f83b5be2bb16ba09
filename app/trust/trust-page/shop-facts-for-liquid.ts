import { countryNames } from "../countries";
import { inEachLocale } from "../each-locale";
import type { LocalizedText } from "../locale";
import type { ShopFacts } from "../shop-facts";

/** What Shopify itself knows of the shop. What it does not know is null, and is not shown. */
export type ShopFactsForLiquid = {
  /** When Shopify was asked. */
  day: LocalizedText;
  /** The domain that is reached over an encrypted connection. */
  host: string | null;
  checkout: boolean;
  since: LocalizedText | null;
  shipsTo: LocalizedText | null;
  email: string | null;
};

/** The facts under the anchors that the claims about them link to, in the words of each language. */
export function shopFactsForLiquid(shop: ShopFacts, lookedUpAt: Date): ShopFactsForLiquid {
  const opened = new Date(shop.createdAt);
  const isDated = !Number.isNaN(opened.getTime());
  const inWords = (date: Date) =>
    inEachLocale(shop, (locale) =>
      date.toLocaleDateString(locale, { dateStyle: "long", timeZone: shop.timeZone }),
    );
  return {
    day: inWords(lookedUpAt),
    host: shop.primaryDomain.sslEnabled ? shop.primaryDomain.host : null,
    checkout: shop.checkoutReady,
    since: isDated ? inWords(opened) : null,
    shipsTo:
      shop.shipsTo.length > 0
        ? inEachLocale(shop, (locale) => countryNames(shop.shipsTo, locale))
        : null,
    email: shop.contactEmail,
  };
}
