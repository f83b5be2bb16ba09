import { inEachLocale } from "../each-locale";
import type { LocalizedText } from "../locale";
import { inShopsLanguages } from "../localized";
import type { ShopFacts } from "../shop-facts";
import { occurrences, type Days, type Holiday } from "./holiday";

/** Days on which nobody answers, for Liquid to compare with today: 20261224. */
export type ClosedDays = {
  from: number;
  to: number;
  /** "24–26 December 2026" */
  when: LocalizedText;
  /** "Christmas"; empty without a name. */
  name: LocalizedText;
};

/** Liquid runs a loop fifty times at most. */
const CLOSED_DAYS_MAX = 40;

/**
 * What is still to come, with next year's of those that come again: the storefront stays right for a
 * year even if nothing is published any more.
 */
export function closedDays(holidays: Holiday[], shop: ShopFacts, now: Date): ClosedDays[] {
  const today = dayIn(shop.timeZone, now);
  return holidays
    .flatMap((holiday) => occurrences(holiday, today).map((days) => ({ days, name: holiday.name })))
    .sort((one, other) => one.days.from.localeCompare(other.days.from))
    .slice(0, CLOSED_DAYS_MAX)
    .map(({ days, name }) => ({
      from: asNumber(days.from),
      to: asNumber(days.to),
      when: inEachLocale(shop, (locale) => daysInWords(days, locale)),
      name: inShopsLanguages(name, shop),
    }));
}

const asNumber = (day: string) => Number(day.replaceAll("-", ""));

/** YYYY-MM-DD where the shop is. */
export const dayIn = (timeZone: string, now: Date) =>
  new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short" }).format(now);

export function daysInWords({ from, to }: Days, locale: string): string {
  const words = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).formatRange(Date.parse(from), Date.parse(to));
  // The library does not know that French counts the first of a month differently.
  return locale.startsWith("fr") ? words.replace(/(?<!\d)1(?= \p{L})/gu, "1er") : words;
}
