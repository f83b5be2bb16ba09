import { z } from "zod";
import { isInEea, isInEu } from "../countries";
import { ItemId } from "../item-id";
import { AREAS } from "./choices";
import { Terms } from "./terms";

/** Shopify knows some 240 countries; a rule that names this many of them is the base rule. */
export const COUNTRIES_MAX = 60;

/** Countries in which other terms apply than elsewhere. */
export const Region = z
  .object({
    id: ItemId,
    area: z.enum(AREAS),
    /** Which ones, where `area` says that they are chosen one by one. */
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .max(COUNTRIES_MAX, "too-many-countries")
      .transform((countries) => [...new Set(countries)].sort()),
    terms: Terms,
  })
  .superRefine(({ area, countries, terms }, context) => {
    const refuse = (message: string, ...path: string[]) =>
      context.addIssue({ code: "custom", path, message });
    if (area === "countries" && countries.length === 0) refuse("countries-missing", "countries");
    if (terms.days === null) refuse("period-missing", "terms", "days");
  });

export type Region = z.infer<typeof Region>;

/** Whether the region is there for a country of the EU or EEA, shipped to or not. */
export const namesEea = ({ area, countries }: Region) =>
  area !== "countries" || countries.some(isInEea);

/** Whether a country lies in the region. */
export function names({ area, countries }: Region, country: string): boolean {
  if (area === "eu") return isInEu(country);
  if (area === "eea") return isInEea(country);
  return countries.includes(country);
}
