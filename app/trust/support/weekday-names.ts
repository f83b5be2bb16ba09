/** "Monday" or "Mon" */
export type Form = "long" | "short";

/** "Monday–Friday", as it begins a line, also in languages that write their weekdays small. */
export const daysText = (from: number, to: number, locale: string, form: Form) =>
  daysWithin(from, to, locale, form).replace(/^\p{L}/u, (letter) =>
    letter.toLocaleUpperCase(locale),
  );

/** The same within a line. */
export const daysWithin = (from: number, to: number, locale: string, form: Form) =>
  (from === to ? [from] : [from, to]).map((day) => weekday(day, locale, form)).join("–");

// The first of January 2024 was a Monday.
const weekday = (day: number, locale: string, weekday: Form) =>
  new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" })
    .format(Date.UTC(2024, 0, 1 + day))
    .replace(/\.$/, "");
