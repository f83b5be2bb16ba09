import { line, type Measure, type Measured } from "./measure.ts";
import { fillShops } from "./reviewed-shop.ts";

type Spread = { p50: number; p99: number };
/** In milliseconds. */
export type Taken = {
  inDatabase: Spread;
  /** Of three times the same, which tells the statement from the machine's other work. */
  quickest: Spread;
  inAll: Spread;
};
export type Kind = {
  where: "product" | "shop" | "merchant";
  name: string;
  large: Taken;
  small: Taken;
};
export type Aggregate = {
  reviews: number;
  fewReviews: number;
  kept: number;
  keptOfFew: number;
  counted: number;
  shown: number;
  shownOfFew: number;
};

const LARGE = { shop: "large.myshopify.com", reviews: 1_000_000, products: 10_000 };
const SMALL = { shop: "small.myshopify.com", reviews: 10_000, products: 100 };

const WHERE: Record<Kind["where"], string> = {
  product: "a page of a product's 100,000",
  shop: "a page of 1,000,000",
  merchant: "a merchant's page of 1,000,000",
};

/** A page of reviews out of a million, as shoppers and merchants ask for it, beside one out of ten thousand. */
export const pagesMeasure: Measure = {
  name: "pages",
  async run({ databaseUrl, program, say }) {
    say("a million reviews are written");
    await fillShops(databaseUrl, [LARGE, SMALL]);
    const pages = await program("scripts/bench/programs/review-pages.ts");
    const aggregate = await program("scripts/bench/programs/review-aggregate.ts");
    say("pages are asked for, each kind 200 times of each shop");
    const kinds = await pages.run<Kind[]>(["", LARGE.shop, SMALL.shop]);
    return [...kinds.map(lineOf), ...linesOf(await aggregate.run<Aggregate>([LARGE.shop]))];
  },
};

/** In the database: by EXPLAIN ANALYZE, planning included, of all statements that a page takes. */
function lineOf({ where, name, large, small }: Kind): Measured {
  const { p50, p99 } = large.inDatabase;
  const note = [
    `p50 ${short(p50)}`,
    `quickest of 3: p99 ${short(large.quickest.p99)}`,
    `of 10,000: p99 ${short(small.inDatabase.p99)}, p50 ${times(large.quickest.p50, small.quickest.p50)}`,
    `by the clock: p50 ${short(large.inAll.p50)}, p99 ${short(large.inAll.p99)}`,
  ];
  return line(`${WHERE[where]}: ${name}, p99`, p99, 5, "ms", note.join("; "));
}

function linesOf(said: Aggregate): Measured[] {
  const { reviews, fewReviews, kept, keptOfFew, counted, shown, shownOfFew } = said;
  const many = reviews.toLocaleString("en");
  return [
    line(
      `aggregate of a product with ${many} reviews, to one with ${fewReviews}`,
      ...([kept / keptOfFew, 2, "times"] as const),
      `${short(kept)} ms; counted it would be ${times(counted, kept)}`,
    ),
    line(
      "… showing one review more, to one with few",
      ...([shown / shownOfFew, 2, "times"] as const),
      `${short(shown)} ms`,
    ),
  ];
}

const short = (value: number) => value.toPrecision(2);
const times = (value: number, by: number) => `${short(value / by)} times`;
