import { Prisma } from "@prisma/client";
import { idsOf, inOrder, pageQuery } from "./page-query.server";
import { findAmongFew } from "./find-among-few.server";
import { conditionsOf, reviewsThatFit } from "./review-conditions.server";
import { EVERY_REVIEW, type ReviewSearch } from "./review-search";
import { isNewestFirst, scansOf, type From, type Scan } from "./review-stretches.server";
import { shopLexeme, weeksBetween, type Weeks } from "./search-weeks";
import { spanOf, type Span } from "./span.server";
import { wordSearch, type WordSearch } from "./word-search.server";

/** So many are looked through for words before the words' own index is asked: frequent ones fill a page by then. */
const NEAR = 400;
/** So many with the words are put in order as quickly as a page of them is found on the way through all. */
const FEW = 2_000;
/** … and through all weeks. */
const FEW_BESIDE_WEEKS = 300;
/** The words' index tells which of so many are the shop's as quickly as which are a week's. */
const SMALL_SHOP = 30_000;
/** Words that fill no page in so many stretches of time may be in few reviews at all. */
const FIRST_STRETCHES = 1;

/** As `findIds`, of reviews with words that somebody typed. */
export async function findWithWords(
  shop: string,
  search: ReviewSearch,
  from: From,
  count: number,
): Promise<string[]> {
  const words = await wordSearch(shop, search.words);
  const scans = scansOf(search, from);
  const pageOf = (source: Prisma.Sql, wanted = count) =>
    pageQuery(source, scans, search, from, wanted);
  const asked: Asked = { shop, search, words, pageOf };
  const [scan] = scans;
  const byTime = scan && isByTimeAlone(search);
  if (byTime) {
    const found = await idsOf(pageOf(near(asked, scan, from)));
    if (found.length === count) return found;
  }

  const span = await spanOf(shop, search.product);
  if (!span) return [];
  const isSmall = span.ofShop <= SMALL_SHOP;
  if (byTime && !isSmall) return findByWeeks(asked, span, from, count);
  const inShop = isSmall ? words.within([shopLexeme(shop)]) : words.anywhere;
  const few = await findAmongFew(asked, inShop, FEW);
  return few ?? idsOf(pageOf(Prisma.sql`${reviewsThatFit(shop, search)} AND ${words.anywhere}`));
}

type Asked = {
  shop: string;
  search: ReviewSearch;
  words: WordSearch;
  pageOf(source: Prisma.Sql, count?: number): Prisma.Sql;
};

const isByTimeAlone = ({ sort, stars }: ReviewSearch) =>
  stars.length === 0 && (sort === "newest" || sort === "oldest");

async function findByWeeks(asked: Asked, span: Span, from: From, count: number) {
  const { shop, search, words, pageOf } = asked;
  const [first, last] = isNewestFirst(search.sort, from)
    ? [span.newest, span.oldest]
    : [span.oldest, span.newest];
  const stretches = weeksBetween(shop, from.place?.writtenAt ?? first, last, span);
  const all = reviewsThatFit(shop, search);
  const found: string[] = [];
  for (const [nth, weeks] of [...stretches].entries()) {
    const few =
      nth === FIRST_STRETCHES ? await findAmongFew(asked, words.anywhere, FEW_BESIDE_WEEKS) : null;
    if (few) return few;
    const part = Prisma.sql`${all} AND ${words.within(weeks.lexemes)} AND ${during(weeks)}`;
    found.push(...(await idsOf(pageOf(part, count - found.length))));
    if (found.length === count) break;
  }
  return found;
}

/** The nearest ones of all, those with the words among them. */
function near({ shop, search, words }: Asked, scan: Scan, from: From): Prisma.Sql {
  // Of what is asked, the part that an index has in the order of time: the rest could be true of hardly any.
  const { state, product, sort } = search;
  const indexed = reviewsThatFit(shop, { ...EVERY_REVIEW, state, product });
  const fits = Prisma.join(conditionsOf(search), " AND ");
  return Prisma.sql`(SELECT r.* FROM ${inOrder(indexed, scan, sort, from)} LIMIT ${NEAR}) AS r
    WHERE ${fits} AND ${words.anywhere}`;
}

const time = (at: Date) => Prisma.sql`${at.toISOString()}::timestamp`;

const during = ({ since, before }: Weeks) =>
  Prisma.sql`r."writtenAt" >= ${time(since)} AND r."writtenAt" < ${time(before)}`;
