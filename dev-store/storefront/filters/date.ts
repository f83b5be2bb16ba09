import { filters, type Liquid } from "liquidjs";
import { timezoneMinutes } from "../../shops/timezone.ts";
import { renderingOf } from "../rendering.ts";
import { named, plain, type FilterArgument } from "./arguments.ts";

const SHOPIFYS_DEFAULT = "%Y-%m-%d %H:%M:%S %z";

const FORMATS: Record<string, Intl.DateTimeFormatOptions> = {
  abbreviated_date: { day: "numeric", month: "short", year: "numeric" },
  basic: { day: "numeric", month: "numeric", year: "numeric" },
  date: { day: "numeric", month: "long", year: "numeric" },
  date_at_time: { dateStyle: "long", timeStyle: "short" },
  default: { dateStyle: "full", timeStyle: "short" },
  on_date: { day: "numeric", month: "short", year: "numeric" },
};

/** `date` with Shopify's named formats, the dev store's idea of now, and the shop's time zone. */
export function registerDate(liquid: Liquid) {
  const original = filters.date as (this: unknown, ...given: unknown[]) => unknown;
  liquid.registerFilter("date", function (value: unknown, ...given: FilterArgument[]) {
    const { now, locale, timeZone } = renderingOf(this.context);
    const time = timeOf(value, now, timeZone);
    if (!time) return value;
    const format = FORMATS[String(named(given).format)];
    if (format) return new Intl.DateTimeFormat(locale, { ...format, timeZone }).format(time);
    return original.call(this, time, plain(given)[0] ?? SHOPIFYS_DEFAULT, timeZone);
  });
  liquid.registerFilter("time_tag", function (value: unknown, ...given: FilterArgument[]) {
    const { now, locale, timeZone } = renderingOf(this.context);
    const time = timeOf(value, now, timeZone);
    if (!time) return value;
    const [pattern] = plain(given);
    const format = FORMATS[String(named(given).format)] ?? FORMATS.date;
    const text = pattern
      ? String(original.call(this, time, pattern, timeZone))
      : new Intl.DateTimeFormat(locale, { ...format, timeZone }).format(time);
    return `<time datetime="${time.toISOString()}">${text}</time>`;
  });
}

const WITHOUT_ZONE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?$/;

/** A moment that names no zone is meant in the shop's. Null for what is no time. */
function timeOf(value: unknown, now: Date, timeZone: string): Date | null {
  if (value === "now" || value === "today") return now;
  if (value instanceof Date) return value;
  if (value === null || value === undefined || value === "") return null;
  const text = String(value);
  if (typeof value === "number" || /^\d+$/.test(text)) return new Date(Number(text) * 1000);
  const zoneless = WITHOUT_ZONE.test(text);
  const time = new Date(
    zoneless ? `${text.replace(" ", "T")}${text.length > 10 ? "Z" : ""}` : text,
  );
  if (Number.isNaN(time.getTime())) return null;
  return zoneless ? new Date(time.getTime() - timezoneMinutes(timeZone, time) * 60_000) : time;
}
