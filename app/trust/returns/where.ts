import { countryNames } from "../countries";
import { inEachLocale } from "../each-locale";
import { languageOf, ourLocaleFor, type LocalizedText, type Texts } from "../locale";
import { inShopsLanguages } from "../localized";
import type { ShopFacts } from "../shop-facts";
import type { Rule } from "./rule";
import { inEachLanguage } from "./words/in-each-language";

/** So many names are read; of more, nobody finds their own. */
const NAMES_MAX = 6;

/** The rule's group of countries in words; null where it is known by its countries' names. */
function group({ area, countries, inEea }: Rule, rules: Rule[]): Texts | null {
  if (area === "eu") return inEachLanguage(({ where }) => where.eu);
  if (area === "eea") return inEachLanguage(({ where }) => where.eea);
  if (area === "countries" || countries.length <= NAMES_MAX) return null;
  if (!inEea) return inEachLanguage(({ where }) => where.others);
  const othersInEea = rules.filter((rule) => rule.inEea).length > 1;
  return inEachLanguage(({ where }) => (othersInEea ? where.otherEea : where.eea));
}

/** For which countries a rule counts, in the shop's languages. */
export function whereOf(rule: Rule, rules: Rule[], shop: ShopFacts): LocalizedText {
  const called = group(rule, rules);
  if (called) return inShopsLanguages({}, shop, called);
  return inEachLocale(shop, (locale) => countryNames(rule.countries, readable(locale)));
}

/** A language that the machine has no names in falls back to ours. */
const readable = (locale: string) =>
  Intl.DisplayNames.supportedLocalesOf([locale, languageOf(locale)])[0] ??
  ourLocaleFor(locale) ??
  "en";
