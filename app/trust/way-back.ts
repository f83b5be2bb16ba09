import { textFor, type Locale } from "./locale";
import type { Returns } from "./returns/returns";
import { hasPeriodByLaw } from "./returns/law-elsewhere";
import { termsIn } from "./returns/rule";
import { said } from "./returns/said";
import { primaryLocale, type ShopFacts } from "./shop-facts";

/** How goods come back to the shop from a country, as the merchant has stated it. */
export type WayBack = {
  /** Whether the law there lets buyers change their mind. */
  isByLaw: boolean;
  /** Who pays, and about how much; null: not stated. */
  cost: string | null;
  /** Where to, in lines; null: it is told each buyer. */
  address: string | null;
};

/** For how many days buyers in a country may change their mind; 0 where nothing is stated or nothing taken back. */
export const daysToReturn = (returns: Returns, country: string): number =>
  termsIn(country, returns)?.days ?? 0;

export function wayBack(
  returns: Returns,
  shop: ShopFacts,
  country: string,
  locale: Locale,
): WayBack {
  const terms = termsIn(country, returns);
  const isByLaw = hasPeriodByLaw(country);
  const rule = terms && { area: null, countries: [country], terms, inEea: isByLaw };
  return {
    isByLaw,
    cost: rule && (said(rule, returns.condition, shop.currency).wayBack?.[locale] ?? null),
    address: textFor(returns.address, locale, primaryLocale(shop)),
  };
}
