import { line, type Measure } from "./measure.ts";
import { fillShops } from "./reviewed-shop.ts";

type Asked = { calls: number; writes: number };

/** What publishing has asked of Shopify, and what it writes there. */
export type Published = {
  /** All for the first time. */
  first: Asked;
  one: Asked;
  burst: Asked;
  unchanged: Asked;
  /** In bytes. */
  largest: number;
};

const SHOP = { shop: "published.myshopify.com", reviews: 10_000, products: 2_000 };

/** What shown reviews cost at Shopify. */
export const publishingMeasure: Measure = {
  name: "publishing",
  async run({ databaseUrl, program, say }) {
    const publishing = await program("scripts/bench/programs/review-publishing.ts");
    await fillShops(databaseUrl, [SHOP]);
    say("2,000 products are published, and once more");
    const said = await publishing.run<Published>([SHOP.shop, String(SHOP.products)]);
    const { first, one, burst, unchanged, largest } = said;
    return [
      line("metafields of a product, every text as long as can be", largest / 1024, 16, "KB"),
      line("one review shown", one.calls, 1, "calls"),
      line("a burst of 100 on one product", burst.writes, 1, "writes"),
      line("2,000 products with reviews, published again unchanged", unchanged.writes, 0, "writes"),
      line("… anything asked of Shopify", unchanged.calls, null, "calls"),
      line("… when they were published first", first.calls, null, "calls"),
    ];
  },
};
