const DAY = 86_400_000;

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Days are YYYY-MM-DD here: of the calendar, without a clock. */
export const daysAfter = (day: string, count: number) => isoDay(Date.parse(day) + count * DAY);

/** Negative where the second is the earlier one. */
export const daysBetween = (day: string, other: string) =>
  (Date.parse(other) - Date.parse(day)) / DAY;

/** The same date so many months later, or the last of that month where it has no such date. */
export function monthsAfter(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + count, Math.min(date, lastOfMonth)));
}

export function isWeekend(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}
