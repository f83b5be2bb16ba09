import type { LocalizedText } from "./locale";
import { inShopsLanguages } from "./localized";
import type { ShopFacts } from "./shop-facts";

/**
 * What a computer can write in any language of the shop: dates, weekdays, countries. English, German and
 * Spanish write them differently from country to country; where the language does not say which, the shop's does.
 */
export function inEachLocale(shop: ShopFacts, text: (locale: string) => string): LocalizedText {
  const written = shop.locales.map(({ locale }) => {
    const isBare = !locale.includes("-") && shop.country !== null;
    return [locale, text(isBare ? `${locale}-${shop.country}` : locale)];
  });
  return inShopsLanguages(Object.fromEntries(written), shop);
}
