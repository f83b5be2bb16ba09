import type { Locale } from "../locale";

/** A time to the second, by which clock, and where that clock hangs: "27 November 2026 at 14:03:12 CET (Europe/Oslo)". */
export function momentIn(locale: Locale, timeZone: string, time: Date): string {
  const style = { dateStyle: "long", timeStyle: "long", timeZone } as const;
  return `${new Intl.DateTimeFormat(locale, style).format(time)} (${timeZone})`;
}

/** A day (YYYY-MM-DD) with its name. */
export const dayNamed = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(new Date(day));
