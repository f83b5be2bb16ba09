import { samplePublication } from "../pictures/sample.ts";
import { openShopWindow } from "../pictures/shop-window.ts";
import { openVisitors, type Visit } from "./visit.ts";
import { line, type Measure } from "./measure.ts";

/** In bytes, of the language where it is most. */
export type Weight = { brotli: number; gzip: number };
export type Weights = { seenAtFirst: Weight; whole: Weight };

const REVIEWS = 8;
const BLOCKS = ["stars", "reviews"];
const KB = 1024;
const PHONE = { width: 390, height: 844 };
const COMPUTER = { width: 1280, height: 800 };

/** What stars and the first 8 of 5,000 reviews cost who looks at a product. */
export const visitMeasure: Measure = {
  name: "visit",
  async run({ program }) {
    const weighing = await program("scripts/bench/programs/review-weight.ts");
    const { seenAtFirst, whole } = await weighing.run<Weights>([]);
    const { without, withBlocks } = await visits();
    const more = (count: (visit: Visit) => number) =>
      Math.max(...withBlocks.map((visit, nth) => count(visit) - count(without[nth] ?? visit)));
    const most = (count: (visit: Visit) => number) => Math.max(...withBlocks.map(count));
    return [
      line("stars and the first 8 of 5,000 reviews: requests", more(requestsOf), 0, ""),
      line("… script that runs", more(scriptOf), 0, "bytes"),
      line("… script that waits for a click on “More reviews”", more(waitingOf), null, "bytes"),
      line("… compressed with brotli", seenAtFirst.brotli / KB, 4, "KB"),
      line("… with gzip", seenAtFirst.gzip / KB, null, "KB"),
      line("… brotli, with the closed form and JSON-LD", whole.brotli / KB, null, "KB"),
      line("… gzip, with the closed form and JSON-LD", whole.gzip / KB, null, "KB"),
      line("… layout shift", most(shiftOf), 0, ""),
      line("… later than the first paint", most(lateOf), 0, "ms"),
    ];
  },
};

const requestsOf = ({ requests }: Visit) => requests;
const scriptOf = ({ script }: Visit) => script;
const waitingOf = ({ waiting }: Visit) => waiting;
const shiftOf = ({ shift }: Visit) => shift;
function lateOf({ late }: Visit): number {
  if (late.length < REVIEWS) throw new Error(`Only ${late.length} parts of the blocks were seen.`);
  return Math.max(...late);
}

/** The same pages without the blocks and with them, on a phone and on a computer. */
async function visits() {
  const window = await openShopWindow(await samplePublication());
  const visitors = await openVisitors(`${window.url}/products/wool-blanket`);
  const onBoth = async () => [await visitors.visit(PHONE), await visitors.visit(COMPUTER)];
  try {
    window.place([]);
    const without = await onBoth();
    window.place(BLOCKS.map((block) => ({ template: "product", block, settings: {} })));
    return { without, withBlocks: await onBoth() };
  } finally {
    await visitors.leave();
    await window.close();
  }
}
