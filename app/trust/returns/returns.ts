import { z } from "zod";
import { localizedParagraphs } from "../localized";
import type { Setting } from "../setting";
import { CONDITIONS, REASONS } from "./choices";
import { Exclusion } from "./exclusion";
import { lawBroken, lawDisregarded } from "./law";
import { HOW_MAX, NOTE_MAX, REGIONS_MAX } from "./limits";
import { Region } from "./region";
import { Terms } from "./terms";
import { UNSAID_TERMS } from "./unsaid-terms";

const Returns = z
  .object({
    /** In every country that no region names. */
    base: Terms,
    regions: z.array(Region).max(REGIONS_MAX, "too-many-regions"),
    condition: z.enum(CONDITIONS),
    exclusions: z.array(Exclusion).max(REASONS.length, "too-many"),
    /** What else the shop does not take back where the law leaves it free to say so. */
    notTaken: localizedParagraphs(NOTE_MAX),
    /** How to send back; empty: as Tillit says. */
    how: localizedParagraphs(HOW_MAX),
    /** Where to, if it is not told each buyer; several lines. */
    address: localizedParagraphs(NOTE_MAX),
    exchange: z.boolean(),
    exchangeHow: localizedParagraphs(HOW_MAX),
  })
  .superRefine((returns, context) => {
    const refuse = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: "custom", path, message });

    if (returns.base.days === null && saysAnything(returns)) {
      refuse("period-missing", ["base", "days"]);
    }
    twice(returns.exclusions.map(({ reason }) => reason)).forEach((index) =>
      refuse("twice", ["exclusions", index, "reason"]),
    );
    twice(returns.regions.map(({ id }) => id)).forEach((index) =>
      refuse("twice", ["regions", index]),
    );
    const areas = returns.regions.map(({ area, id }) => (area === "countries" ? id : area));
    twice(areas).forEach((index) => refuse("area-twice", ["regions", index, "area"]));
    returns.regions.forEach(({ area, countries }, index) => {
      const before = returns.regions.slice(0, index).filter((other) => other.area === "countries");
      const named = before.flatMap((other) => other.countries);
      if (area === "countries" && countries.some((country) => named.includes(country))) {
        refuse("country-twice", ["regions", index, "countries"]);
      }
    });
    lawBroken(returns.regions).forEach(({ code, path }) => refuse(code, path));
  });

/** The places of those that were there before. */
const twice = (keys: string[]) =>
  keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [index]));

export type Returns = z.infer<typeof Returns>;

export const NO_RETURNS: Returns = {
  base: UNSAID_TERMS,
  regions: [],
  condition: "as-in-a-shop",
  exclusions: [],
  notTaken: {},
  how: {},
  address: {},
  exchange: false,
  exchangeHow: {},
};

const written = (...texts: Record<string, string>[]) =>
  texts.some((text) => Object.keys(text).length > 0);

function saysAnything({ regions, exclusions, exchange, ...texts }: Returns): boolean {
  const { notTaken, how, address, exchangeHow } = texts;
  return (
    regions.length > 0 ||
    exclusions.length > 0 ||
    exchange ||
    written(notTaken, how, address, exchangeHow)
  );
}

export const RETURNS: Setting<Returns> = {
  name: "returns",
  schema: Returns,
  whenUnset: NO_RETURNS,
  upgrades: [],
  disagreements: ({ base, regions }, { shop }) => lawDisregarded(base, regions, shop),
};
