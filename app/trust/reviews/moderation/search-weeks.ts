/**
 * What a review is found by beside its words, as the column "search" has it: its shop, and its shop
 * and week. Each begins with a blank, so that no word which somebody types is its beginning.
 */
export const shopLexeme = (shop: string) => ` ${shop}`;
const weekLexeme = (shop: string, week: number) => ` ${shop} ${week}`;

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Weeks since 1970 began, as the column counts them. */
const weekOf = (time: Date) => Math.floor(time.getTime() / WEEK_MS);

/** Reviews from `since` up to `before` are among those with any of the lexemes. */
export type Weeks = { lexemes: string[]; since: Date; before: Date };

/** Among so many reviews a word that is in one of a thousand has a page. */
const FIRST = 12_000;
/** Four times as many, then, each time: that is as far as the index is quick. */
const GROWTH = 4;
/** So many weeks at once at most, however few reviews a week has. */
const MOST = 16;

type Span = { reviews: number; oldest: Date; newest: Date };

/**
 * Stretches of time from the one moment to the other, one after the other, none left out: a short one
 * first, where a word that is frequent has its page.
 *
 * @param span how many reviews to look through there are in which time, from which a stretch's weeks are reckoned
 */
export function* weeksBetween(
  shop: string,
  first: Date,
  last: Date,
  { reviews, oldest, newest }: Span,
): Generator<Weeks> {
  const aWeek = reviews / (weekOf(newest) - weekOf(oldest) + 1);
  const short = Math.min(Math.max(1, Math.round(FIRST / aWeek)), MOST);
  const [from, to] = [weekOf(first), weekOf(last)];
  const step = from <= to ? 1 : -1;
  let [at, width] = [from, short];
  while ((to - at) * step >= 0) {
    const count = Math.min(width, Math.abs(to - at) + 1);
    const weeks = Array.from({ length: count }, (_, nth) => at + nth * step);
    const earliest = Math.min(...weeks);
    yield {
      lexemes: weeks.map((week) => weekLexeme(shop, week)),
      since: new Date(earliest * WEEK_MS),
      before: new Date((earliest + count) * WEEK_MS),
    };
    at += count * step;
    width = Math.min(short * GROWTH, MOST);
  }
}
