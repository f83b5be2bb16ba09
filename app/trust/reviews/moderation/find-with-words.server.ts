import { Prisma } from "@prisma/client";
import { findIndexed } from "./find-indexed.server";
import { idsOf, inOrder, pageQuery } from "./page-query.server";
import { conditionsOf, reviewsThatFit } from "./review-conditions.server";
import { EVERY_REVIEW, type ReviewSearch } from "./review-search";
import { isNewestFirst, scansOf, type From, type Scan } from "./review-stretches.server";
import { firstMonths, monthOf, monthsTowards, moreMonths } from "./search-months";
import { spanOf, type Span } from "./span.server";
import { wordIndex } from "./word-index.server";
import { haveWords } from "./word-search.server";

/** So many are looked through for words before the words' own index is asked: frequent ones fill a page by then. */
const NEAR = 400;
/** So many at most where those say that a page is not much further. */
const FAR = 1_700;
/** So many times as far as a page should be, by what was found so far. */
const AMPLE = 2;
/** So many of a product are read as quickly as the index finds those with the words. */
const FEW_OF_PRODUCT = 1_000;
/** So many with the words are put in order as quickly as a page of them is found on the way through all. */
const FEW = 2_000;

/** As `findIds`, of reviews with words that somebody typed. */
export async function findWithWords(
  shop: string,
  search: ReviewSearch,
  from: From,
  count: number,
): Promise<string[]> {
  const scans = scansOf(search, from);
  const words = await haveWords(shop, search.words);
  const pageOf = (source: Prisma.Sql, wanted = count) =>
    pageQuery(source, scans, search, from, wanted);
  const asked: Asked = { shop, search, words, pageOf };
  const [scan] = scans;
  const byTime = scan && isByTimeAlone(search);
  if (byTime) {
    const found = await idsOf(pageOf(near(asked, scan, from, NEAR)));
    if (found.length === count) return found;
    const far = Math.ceil((NEAR * count * AMPLE) / found.length);
    if (far <= FAR) {
      const further = await idsOf(pageOf(near(asked, scan, from, far)));
      if (further.length === count) return further;
    }
  }

  const span = await spanOf(shop, search.product);
  if (!span) return [];
  const all = pageOf(Prisma.sql`${reviewsThatFit(shop, search)} AND ${words}`);
  if (search.product !== null && span.reviews <= FEW_OF_PRODUCT) return idsOf(all);
  if (byTime) return findByMonths(asked, span, from, count);
  const index = await wordIndex(shop, search.words);
  const months = monthsTowards(monthOf(span.newest), monthOf(span.oldest), Infinity);
  const { had, ids } = await findIndexed(asked, index(months), pageOf, FEW);
  return had <= FEW ? ids : idsOf(all);
}

type Asked = {
  shop: string;
  search: ReviewSearch;
  words: Prisma.Sql;
  pageOf(source: Prisma.Sql, count?: number): Prisma.Sql;
};

const isByTimeAlone = ({ sort, stars }: ReviewSearch) =>
  stars.length === 0 && (sort === "newest" || sort === "oldest");

/** The newest months first, or the oldest: few, where a word that is frequent has its page, and then more and more. */
async function findByMonths(asked: Asked, span: Span, from: From, count: number) {
  const { shop, search, pageOf } = asked;
  const [oldest, newest] = [monthOf(span.oldest), monthOf(span.newest)];
  const [first, last] = isNewestFirst(search.sort, from) ? [newest, oldest] : [oldest, newest];
  const begin = from.place ? monthOf(from.place.writtenAt) : first;
  const index = await wordIndex(shop, search.words);
  const found: string[] = [];
  const behind = { months: 0, had: 0, found: 0 };
  let months = monthsTowards(begin, last, firstMonths(span.reviews, oldest, newest));
  while (months.length > 0) {
    const rest = (source: Prisma.Sql) => pageOf(source, count - found.length);
    const { had, ids } = await findIndexed(asked, index(months), rest, null);
    found.push(...ids);
    behind.months += months.length;
    behind.had += had;
    behind.found = found.length;
    const done = months.at(-1) ?? last;
    if (found.length === count || done === last) break;
    months = monthsTowards(
      done + Math.sign(last - done),
      last,
      moreMonths(behind, count - found.length),
    );
  }
  return found;
}

/** The nearest ones of all, so many of them, and those with the words among them. */
function near({ shop, search, words }: Asked, scan: Scan, from: From, rows: number): Prisma.Sql {
  // Of what is asked, the part that an index has in the order of time: the rest could be true of hardly any.
  const { state, product, sort } = search;
  const indexed = reviewsThatFit(shop, { ...EVERY_REVIEW, state, product });
  const fits = Prisma.join(conditionsOf(search), " AND ");
  return Prisma.sql`(SELECT r.* FROM ${inOrder(indexed, scan, sort, from)} LIMIT ${rows}) AS r
    WHERE ${fits} AND ${words}`;
}
