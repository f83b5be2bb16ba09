/** Whether 03/04 is in April or in March. */
export type DayOrder = "dmy" | "mdy";

/** How many dates of a file can be read in one way only, and how many in both. */
export type DayOrderSigns = { dayFirst: number; monthFirst: number; either: number };

export const NO_SIGNS: DayOrderSigns = { dayFirst: 0, monthFirst: 0, either: 0 };

/** A day and a month in front of the year. With full stops between them the day is always first. */
export const NUMERIC_DATE = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/;

/** Counts what a cell says about the order. */
export function withSignOf(text: string, signs: DayOrderSigns): DayOrderSigns {
  const [, first, , second] = NUMERIC_DATE.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined) return signs;
  const [a, b] = [Number(first), Number(second)];
  // The same in both orders, or in none.
  if (a === b || (a > 12 && b > 12)) return signs;
  if (a > 12) return { ...signs, dayFirst: signs.dayFirst + 1 };
  if (b > 12) return { ...signs, monthFirst: signs.monthFirst + 1 };
  return { ...signs, either: signs.either + 1 };
}

/**
 * The order that a whole file is in; "ask" where its dates do not say, or contradict each other;
 * null where it makes no difference.
 */
export function dayOrderOf({
  dayFirst,
  monthFirst,
  either,
}: DayOrderSigns): DayOrder | "ask" | null {
  if (dayFirst > 0) return monthFirst > 0 ? "ask" : "dmy";
  if (monthFirst > 0) return "mdy";
  return either > 0 ? "ask" : null;
}
