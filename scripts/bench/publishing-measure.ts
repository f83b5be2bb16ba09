import type { Measure, Measured } from "./measure.ts";

/** What publishing has asked of Shopify, and what came of it. */
export type Published = {
  shown: number;
  burst: number;
  unchanged: number;
  bytes: number;
  brotli: number;
  gzip: number;
  scripts: number;
};

/** What a shown review costs at Shopify, and what it weighs on a product's page. */
export const publishingMeasure: Measure = {
  name: "publishing",
  async run(bench) {
    const program = await bench.program("scripts/bench/programs/review-publishing.ts");
    const said = await program.run<Published>([]);
    return [
      line("one review shown: Admin API calls", said.shown, 1, "calls"),
      line("a burst of 100 on one product", said.burst, 1, "writes"),
      line("2,000 products published again unchanged", said.unchanged, 0, "writes"),
      line("metafields of a product with the longest reviews", said.bytes, 16, "KB"),
      line("stars and the first 8 of 5,000 reviews, brotli", said.brotli, 4, "KB"),
      line("… gzip", said.gzip, null, "KB"),
      line("… scripts and requests", said.scripts, 0, ""),
    ];
  },
};

const line = (what: string, value: number, bar: number | null, unit: string): Measured => ({
  ...{ what, value, bar, unit },
});
