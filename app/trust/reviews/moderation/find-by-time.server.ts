import { Prisma } from "@prisma/client";
import { ample } from "./ample";
import { listEnd } from "./list-end.server";
import { inOrder } from "./page-query.server";
import { readInOrder, type Read } from "./read-in-order.server";
import { conditionsOf, reviewsThatFit } from "./review-conditions.server";
import { EVERY_REVIEW, type ReviewSearch } from "./review-search";
import { isNewestFirst, scansOf, type From, type Scan } from "./review-stretches.server";
import { firstMonths, monthOf, monthsTowards, moreMonths } from "./search-months";
import { wordIndex } from "./word-index.server";

/** So many are looked through for words before the words' own index is asked: frequent ones fill a page by then. */
const NEAR = 200;
/** So many more at most in one go, where those say that the rest of the page is not much further. */
const FURTHER = 1_000;
/** So many of a product are read as quickly as the index finds those with the words. */
export const FEW_OF_PRODUCT = 1_000;

export type Asked = {
  shop: string;
  search: ReviewSearch;
  /** The words, asked of a row called `r`. */
  words: Prisma.Sql;
  from: From;
  count: number;
};

/** A page of a list that is in order of time alone: the nearest are read, then what the words' index has, month by month. */
export async function findByTime(asked: Asked): Promise<string[]> {
  const found: string[] = [];
  const pace = { had: 0, took: 0 };
  let rest = asked;
  for (let rows = NEAR; rows <= FURTHER; rows = untilFull(pace.had, found.length, rest.count)) {
    const read = await readOn(rest, rows);
    found.push(...read.ids);
    rest = after(rest, read);
    if (!read.reach || read.had < rows || rest.count === 0) return found;
    pace.had += read.had;
    pace.took += Math.abs(read.reach.first.getTime() - read.reach.last.getTime());
  }

  const { shop, search, from } = rest;
  const isToOldest = isNewestFirst(search.sort, from);
  const end = await listEnd(shop, search.product, isToOldest ? "oldest" : "newest");
  if (!end) return found;
  const isFew = search.product !== null && end.shown <= FEW_OF_PRODUCT;
  const ids = isFew
    ? (await readOn(rest, null)).ids
    : await findByMonths(rest, end.writtenAt, firstMonths(pace.had, pace.took));
  return [...found, ...ids];
}

/** So many more should have the rest of the page, by what was found so far; fewer are not worth a statement. */
const untilFull = (had: number, found: number, rest: number) =>
  Math.max(NEAR, Math.ceil((had * ample(rest)) / found));

/** What is still asked for. */
function after(asked: Asked, { ids, reach }: Read): Asked {
  const place = reach && { stretch: 0, helpful: 0, writtenAt: reach.last, id: reach.lastId };
  const { isForward } = asked.from;
  return {
    ...asked,
    from: place ? { place, isForward } : asked.from,
    count: asked.count - ids.length,
  };
}

/** The nearest of all, so many of them; null: all. */
function readOn(asked: Asked, rows: number | null): Promise<Read> {
  const { shop, search, from } = asked;
  // Of what is asked, the part that an index has in the order of time: the rest could be true of hardly any.
  const { state, product, sort } = search;
  const indexed = reviewsThatFit(shop, { ...EVERY_REVIEW, state, product });
  const source = Prisma.sql`(SELECT r.* FROM ${inOrder(indexed, scanOf(asked), sort, from)} LIMIT ${rows}::int) AS r`;
  return readThrough(asked, source, [...conditionsOf(search), asked.words]);
}

/** Few months, where a word that is frequent has its page, and then more and more. */
async function findByMonths(asked: Asked, end: Date, first: number): Promise<string[]> {
  const { shop, search, words, from } = asked;
  const { conditions } = scanOf(asked);
  const fits = [Prisma.sql`r.shop = ${shop}`, ...conditionsOf(search), words, ...conditions];
  const index = await wordIndex(shop, search.words);
  const last = monthOf(end);
  const found: string[] = [];
  const behind = { months: 0, had: 0, found: 0 };
  let months = monthsTowards(monthOf(from.place?.writtenAt ?? end), last, first);
  for (;;) {
    const count = asked.count - found.length;
    const { had, ids } = await readThrough({ ...asked, count }, index(months), fits);
    found.push(...ids);
    behind.months += months.length;
    behind.had += had;
    behind.found = found.length;
    const done = months.at(-1) ?? last;
    if (found.length === asked.count || done === last) return found;
    const more = moreMonths(behind, asked.count - found.length);
    months = monthsTowards(done + Math.sign(last - done), last, more);
  }
}

function scanOf({ search, from }: Asked): Scan {
  const [scan] = scansOf(search, from);
  if (!scan) throw new Error("a list by time is one scan");
  return scan;
}

const readThrough = ({ search, from, count }: Asked, source: Prisma.Sql, fits: Prisma.Sql[]) =>
  readInOrder(source, fits, isNewestFirst(search.sort, from), count);
