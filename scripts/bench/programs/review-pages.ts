/** Asks for pages of reviews with the app's own code; says how long each kind takes in the database, and in all. */
import pg from "pg";
import { db } from "../../../app/db.server";
import { env } from "../../../app/env.server";
import { stopBoss } from "../../../app/jobs.server";
import { listReviews } from "../../../app/trust/reviews/moderation/review-list.server";
import {
  EVERY_REVIEW,
  type ReviewSearch,
} from "../../../app/trust/reviews/moderation/review-search";
import { placeOf, type Place } from "../../../app/trust/reviews/review-place";
import { listed } from "../../../app/trust/reviews/visitors/listed.server";
import { percentile } from "../percentile";
import type { Kind, Taken } from "../pages-measure";
import { MOST_REVIEWED, word } from "../reviewed-shop";
import { noteStatements, timesInDatabase } from "../statements";

const [only = "", ...shops] = process.argv.slice(2);
const SAMPLES = 200;
/** The first warm up plans and connections. */
const WARM_UP = 5;

type Row = Pick<Parameters<typeof placeOf>[0], "rating" | "helpful" | "writtenAt" | "id">;
type Ask = (shop: string, nth: number) => Promise<unknown>;

const database = new pg.Client({ connectionString: env.DATABASE_URL });
await database.connect();
const somewhere = new Map<string, Row[]>();
for (const shop of shops) {
  for (const productId of [null, MOST_REVIEWED]) {
    somewhere.set(`${shop} ${productId ?? ""}`, await anyRows(shop, productId));
  }
}
const statements = noteStatements();

/** A place in the list, another one each time. */
function place(shop: string, productId: string, nth: number, sort: ReviewSearch["sort"]): Place {
  const rows = somewhere.get(`${shop} ${productId}`) ?? [];
  const row = rows[nth % rows.length];
  if (!row) throw new Error(`${shop} has no reviews`);
  return placeOf(row, sort);
}

type Search = Partial<ReviewSearch> | ((nth: number) => Partial<ReviewSearch>);
const searchOf = (search: Search, nth: number): ReviewSearch => ({
  ...EVERY_REVIEW,
  ...(typeof search === "function" ? search(nth) : search),
});

/** As shoppers ask: of a product, or of the whole shop where it has no number. */
const visitors =
  (productId: string) =>
  (search: Search, isDeep = false): Ask =>
  (shop, nth) => {
    const wanted: ReviewSearch = { ...searchOf(search, nth), state: "shown" };
    const handle = productId === "" ? "" : `product-${productId}`;
    const from = isDeep ? place(shop, productId, nth, wanted.sort) : null;
    return listed(shop, { handle, search: wanted, place: from });
  };
const ofProduct = visitors(MOST_REVIEWED);
const ofShop = visitors("");
const merchants =
  (search: Search, isDeep = false): Ask =>
  (shop, nth) => {
    const wanted = searchOf(search, nth);
    const from = isDeep ? place(shop, "", nth, wanted.sort) : null;
    return listReviews(shop, wanted, { place: from, isForward: true });
  };

/** In 60 to 3 of 100 reviews, in 60 to 10 of 10,000, in 1 of 10,000 or fewer. */
const frequent: Search = (nth) => ({ words: word(1 + (nth % 20)) });
const middling: Search = (nth) => ({ words: word(100 + (nth % 50) * 10) });
const rare: Search = (nth) => ({ words: word(6_000 + nth * 60) });

const KINDS: [Kind["where"], string, Ask][] = [
  ["product", "newest", ofProduct({})],
  ["product", "newest, deep in the list", ofProduct({}, true)],
  ["product", "most stars", ofProduct({ sort: "highest" })],
  ["product", "most stars, deep", ofProduct({ sort: "highest" }, true)],
  ["product", "most helpful", ofProduct({ sort: "helpful" })],
  ["product", "most helpful, deep", ofProduct({ sort: "helpful" }, true)],
  ["product", "two stars", ofProduct({ stars: [2] })],
  ["product", "with photo", ofProduct({ photo: true })],
  ["product", "verified", ofProduct({ verified: true })],
  ["product", "in German", ofProduct({ language: "de" })],
  ["product", "in Portuguese, of 1 in 5,000", ofProduct({ language: "pt" })],
  ["product", "a frequent word", ofProduct(frequent)],
  ["product", "a middling word", ofProduct(middling)],
  ["product", "a rare word", ofProduct(rare)],
  ["shop", "newest", ofShop({})],
  ["shop", "newest, deep in the list", ofShop({}, true)],
  ["shop", "most stars", ofShop({ sort: "highest" })],
  ["shop", "most stars, deep", ofShop({ sort: "highest" }, true)],
  ["shop", "fewest stars", ofShop({ sort: "lowest" })],
  ["shop", "most helpful", ofShop({ sort: "helpful" })],
  ["shop", "most helpful, deep", ofShop({ sort: "helpful" }, true)],
  ["shop", "two stars", ofShop({ stars: [2] })],
  ["shop", "with photo", ofShop({ photo: true })],
  ["shop", "with photo and one star", ofShop({ photo: true, stars: [1] })],
  ["shop", "verified", ofShop({ verified: true })],
  ["shop", "in German", ofShop({ language: "de" })],
  ["shop", "in Spanish, of 1 in 200", ofShop({ language: "es" })],
  ["shop", "in Portuguese, of 1 in 5,000", ofShop({ language: "pt" })],
  ["shop", "in Finnish, of which there are none", ofShop({ language: "fi" })],
  ["shop", "a frequent word", ofShop(frequent)],
  ["shop", "a middling word", ofShop(middling)],
  ["shop", "a rare word", ofShop(rare)],
  ["shop", "a word that nobody wrote", ofShop({ words: "moth" })],
  ["merchant", "newest", merchants({})],
  ["merchant", "newest, deep in the list", merchants({}, true)],
  ["merchant", "held", merchants({ state: "held" })],
  ["merchant", "most helpful with three stars", merchants({ stars: [3], sort: "helpful" })],
  ["merchant", "a middling word", merchants(middling)],
  ["merchant", "a rare word", merchants(rare)],
];

const found: Kind[] = [];
for (const [where, name, ask] of KINDS.filter(([, name]) => only === "" || name.startsWith(only))) {
  const taken = shops.map(() => ({
    first: [] as number[],
    quickest: [] as number[],
    inAll: [] as number[],
  }));
  for (let nth = -WARM_UP; nth < SAMPLES; nth += 1) {
    // In turn, so that whatever else the machine does falls on all alike.
    for (const [index, shop] of shops.entries()) {
      statements.length = 0;
      const begun = performance.now();
      await ask(shop, nth + WARM_UP);
      const took = performance.now() - begun;
      if (nth < 0) continue;
      let [first, quickest] = [0, 0];
      for (const statement of statements.splice(0)) {
        const times = await timesInDatabase(database, statement);
        first += times[0] ?? 0;
        quickest += Math.min(...times);
      }
      taken[index]?.first.push(first);
      taken[index]?.quickest.push(quickest);
      taken[index]?.inAll.push(took);
    }
  }
  const [large, small] = taken.map(({ first, quickest, inAll }): Taken => ({
    inDatabase: spread(first),
    quickest: spread(quickest),
    inAll: spread(inAll),
  }));
  if (large && small) found.push({ where, name, large, small });
  console.error(JSON.stringify(found.at(-1)));
}
await database.end();
await stopBoss();
await db.$disconnect();
console.log(JSON.stringify(found));

function spread(values: number[]) {
  return { p50: percentile(50, values), p99: percentile(99, values) };
}

async function anyRows(shop: string, productId: string | null): Promise<Row[]> {
  const { rows } = await database.query<Row>(
    `select id, rating, helpful, "writtenAt" from "Review"
      where shop = $1 and ($2::text is null or "productId" = $2) and "shownAt" is not null
      order by md5(id) limit ${SAMPLES}`,
    [shop, productId],
  );
  return rows;
}
