import { countriesShippedTo } from "../countries-shipped-to";
import type { ShopFacts } from "../shop-facts";
import type { Area } from "./choices";
import { hasPeriodByLaw } from "./law-elsewhere";
import { names, type Region } from "./region";
import type { Returns } from "./returns";
import { raisedToLaw, type Terms } from "./terms";

/** The terms that hold in some of the countries shipped to. */
export type Rule = {
  /** How the merchant named them; null for the countries that no region names. */
  area: Area | null;
  /** Those of them that the shop ships to. */
  countries: string[];
  terms: Terms;
  /** Whether the law of the EU and EEA, or the same one of the United Kingdom, holds in all of them. */
  inEea: boolean;
};

/** The more closely a region names a country, the more it counts there. */
const CLOSENESS: Area[] = ["countries", "eu", "eea"];

function regionOf(country: string, regions: Region[]): Region | null {
  const found = CLOSENESS.flatMap((area) =>
    regions.filter((region) => region.area === area && names(region, country)),
  );
  return found[0] ?? null;
}

/** What holds in one country, never less than its law. Null while nothing is said. */
export function termsIn(country: string, { base, regions }: Returns): Terms | null {
  const terms = regionOf(country, regions)?.terms ?? base;
  if (terms.days === null) return null;
  return hasPeriodByLaw(country) ? raisedToLaw(terms) : terms;
}

/**
 * The merchant's rules as they hold for the countries shipped to, each country in one of them. One
 * that the law cuts through is two. The shop's own country comes first.
 */
export function rulesOf(returns: Returns, shop: ShopFacts): Rule[] {
  const { base, regions } = returns;
  if (base.days === null) return [];
  const shippedTo = countriesShippedTo(shop);
  const rules = [...regions, null].flatMap((region): Rule[] => {
    const countries = shippedTo.filter((country) => regionOf(country, regions) === region);
    const terms = region?.terms ?? base;
    const area = region?.area ?? null;
    const within = countries.filter(hasPeriodByLaw);
    const outside = countries.filter((country) => !hasPeriodByLaw(country));
    if (outside.length === 0 && within.length === 0) return [];
    if (within.length === 0) return [{ area, countries, terms, inEea: false }];
    const raised = raisedToLaw(terms);
    return [
      { area, countries: within, terms: raised, inEea: true },
      ...(outside.length > 0 ? [{ area, countries: outside, terms, inEea: false }] : []),
    ];
  });
  const atHome = rules.filter(({ countries }) => countries.includes(shop.country ?? ""));
  return [...atHome, ...rules.filter((rule) => !atHome.includes(rule))];
}
