import { inEachLocale } from "../each-locale";
import type { LocalizedText } from "../locale";
import type { ShopFacts } from "../shop-facts";
import { clock, closing, isOpenAtAll, type OpenDay, type Week } from "./week";
import { daysText, type Form } from "./weekday-names";

/** Days in a row with the same hours, as a sign on a door has them. */
export type OpeningRow = {
  /** 1 is Monday, as in Liquid's `date: '%u'`. */
  from: number;
  to: number;
  /** "Monday–Friday" */
  days: LocalizedText;
  /** "Mon–Fri" */
  short: LocalizedText;
  /** "09:00–12:00, 13:00–16:00"; empty is closed. */
  times: string;
  /** The same as numbers, for Liquid to compare. */
  spans: [number, number][];
};

/** The week in as few rows as it takes; none if it is never open. */
export function openingRows(week: Week, shop: ShopFacts): OpeningRow[] {
  if (!isOpenAtAll(week)) return [];
  return runsOf(week).map(([from, to]) => {
    const spans = week[from] ?? [];
    return {
      from: from + 1,
      to: to + 1,
      days: inWords(from, to, "long", shop),
      short: inWords(from, to, "short", shop),
      times: timesText(spans),
      spans: spans.map((span): [number, number] => [clock(span.from), closing(span.to)]),
    };
  });
}

export const timesText = (spans: OpenDay) =>
  spans.map(({ from, to }) => `${from}–${to === "00:00" ? "24:00" : to}`).join(", ");

/** Days in a row that keep the same hours: the first and the last, Monday being 0. */
export function runsOf(week: Week): [number, number][] {
  const runs: [number, number][] = [];
  week.forEach((spans, day) => {
    const last = runs.at(-1);
    const before = last && week[last[1]];
    if (last && before && timesText(before) === timesText(spans)) last[1] = day;
    else runs.push([day, day]);
  });
  return runs;
}

const inWords = (from: number, to: number, form: Form, shop: ShopFacts): LocalizedText =>
  inEachLocale(shop, (locale) => daysText(from, to, locale, form));
