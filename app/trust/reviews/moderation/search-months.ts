import { ample } from "./ample";

const MONTH_MS = 28 * 24 * 60 * 60 * 1000;

/** Months of four weeks since 1970 began, as the index counts them. */
export const monthOf = (time: Date): number => Math.floor(time.getTime() / MONTH_MS);

/** So many months of the one that is `at` towards the other, that one included at most. */
export function monthsTowards(at: number, last: number, count: number): number[] {
  const step = at <= last ? 1 : -1;
  const length = Math.min(count, Math.abs(last - at) + 1);
  return Array.from({ length }, (_, nth) => at + nth * step);
}

/** Among so many reviews a word that is in one of a hundred has a page. */
const FIRST = 2_000;
/** So many reviews with the words are read in the time of two statements more. */
const READ_AT_ONCE = 300;

/** How many months to begin with where so many reviews took so many milliseconds. */
export function firstMonths(reviews: number, took: number): number {
  return Math.max(1, Math.round((FIRST / reviews) * (took / MONTH_MS)));
}

/** What the months behind had: so many reviews with the words, of which so many were found for the page. */
export type Behind = { months: number; had: number; found: number };

/** How many months to go on with for the rest of the page. */
export function moreMonths({ months, had, found }: Behind, rest: number): number {
  const readable = Math.floor((months * READ_AT_ONCE) / ample(Math.max(1, had)));
  const needed = found === 0 ? Infinity : Math.ceil((months * ample(rest)) / found);
  return Math.max(1, Math.min(readable, needed));
}
