import { isInEea } from "../countries";
import { countriesShippedTo } from "../countries-shipped-to";
import type { Problem } from "../problem";
import type { ShopFacts } from "../shop-facts";
import { names, namesEea, type Region } from "./region";
import { isShorterThanLaw, refundsLaterThanLaw, type Terms } from "./terms";

type Breach = { path: (string | number)[]; code: string };

/** Directive 2011/83/EU, Art. 9(1) for the period, Art. 13(1) for the money. */
const breachesOf = (terms: Terms, at: (string | number)[]): Breach[] => [
  ...(isShorterThanLaw(terms) ? [{ path: [...at, "days"], code: "period-below-law" }] : []),
  ...(refundsLaterThanLaw(terms)
    ? [{ path: [...at, "refundDays"], code: "refund-below-law" }]
    : []),
];

/** Regions that give buyers in the EU or EEA less than the law does. */
export const lawBroken = (regions: Region[]): Breach[] =>
  regions.flatMap((region, index) =>
    namesEea(region) ? breachesOf(region.terms, ["regions", index, "terms"]) : [],
  );

/**
 * Where the base rule gives less than the law in a country of the EU or EEA that the shop ships to.
 */
export function lawDisregarded(base: Terms, regions: Region[], shop: ShopFacts): Problem[] {
  const bound = countriesShippedTo(shop)
    .filter(isInEea)
    .filter((country) => !regions.some((region) => names(region, country)));
  if (bound.length === 0) return [];
  const countries = bound.join(", ");
  return breachesOf(base, ["base"]).map(({ path, code }) => ({
    path,
    code: `${code}-there`,
    values: { countries },
  }));
}
