import { filters, type Liquid } from "liquidjs";
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

/** `date` with Shopify's named formats, and with the dev store's idea of now. */
export function registerDate(liquid: Liquid) {
  const original = filters.date as (this: unknown, ...given: unknown[]) => unknown;
  liquid.registerFilter("date", function (value: unknown, ...given: FilterArgument[]) {
    const { now, locale } = renderingOf(this.context);
    const at = value === "now" || value === "today" ? now : value;
    const format = FORMATS[String(named(given).format)];
    const time = new Date(
      typeof at === "number" ? at * 1000 : String(at instanceof Date ? at.toISOString() : at),
    );
    if (format && !Number.isNaN(time.getTime())) {
      return new Intl.DateTimeFormat(locale, { ...format, timeZone: "UTC" }).format(time);
    }
    return original.call(this, at, plain(given)[0] ?? SHOPIFYS_DEFAULT);
  });
  liquid.registerFilter("time_tag", function (value: unknown, ...given: FilterArgument[]) {
    const { locale } = renderingOf(this.context);
    const time = new Date(String(value));
    if (Number.isNaN(time.getTime())) return value;
    const format = FORMATS[String(named(given).format)] ?? FORMATS.date;
    const text = new Intl.DateTimeFormat(locale, { ...format, timeZone: "UTC" }).format(time);
    return `<time datetime="${time.toISOString()}">${text}</time>`;
  });
}
