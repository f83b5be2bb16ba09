/**
 * `npm run bench:storefront [-- visits lighthouse --times 9]` compares pages of the sample shop without Tillit and with all of
 * its blocks, in turn, so that whatever else the machine does falls on both alike.
 */
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { careful } from "../../prisma/seeds/careful.ts";
import { samplePublication } from "../pictures/sample.ts";
import { openShopWindow } from "../pictures/shop-window.ts";
import { reasonOf } from "../project.ts";
import { findBrowser } from "../setup/browser.ts";
import { setUp } from "../setup/setup.ts";
import { lighthouseScore } from "./lighthouse.ts";
import { isMet, line, type Measured } from "./measure.ts";
import { percentile } from "./percentile.ts";
import { openShopFront } from "./shop-front.ts";
import { table } from "./table.ts";
import { LONG_PHONE, PHONE, visitThrottled, type ThrottledVisit } from "./throttled-visit.ts";
import { marked } from "./visit.ts";

const PRODUCT = "/products/wool-blanket";
/** By how much of a shop's visits each kind of page has, as Shopify weighs them. */
const PAGES = [
  { name: "home", path: "/", weight: 17 },
  { name: "product", path: PRODUCT, weight: 40 },
  { name: "collection", path: "/collections/all", weight: 43 },
];
/** What the sample shop leaves out on its product page. */
const REST = ["account-security", "questions", "testimonials"].map((block) => ({
  ...{ template: "product", block, settings: { form: "compact" } },
}));

/** What is marked costs time itself: only the visits that look for the first review get it. */
type Fronts = { without: string; withBlocks: string; withMarks: string };
const MEASURES: Record<string, (fronts: Fronts) => Promise<Measured[]>> = {
  visits,
  lighthouse,
};

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { times: { type: "string", default: "9" } },
});
const TIMES = Number(values.times);
const chosen = Object.entries(MEASURES).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
);
const measured: Measured[] = [];
let failed = false;
try {
  await setUp({ build: false, tests: false });
  await withFronts(async (fronts) => {
    for (const [, measure] of chosen) measured.push(...(await measure(fronts)));
  });
} catch (error) {
  failed = true;
  console.error(reasonOf(error));
}
console.log(`\n${table(measured)}`);
console.log(`\nMedians of ${TIMES}, each without and with all blocks in turn.`);
process.exit(failed || measured.length === 0 || !measured.every(isMet) ? 1 : 0);

/** The same shop twice: as if the app had never been there, and with every block in its place. */
async function withFronts(work: (fronts: Fronts) => Promise<void>): Promise<void> {
  const window = await openShopWindow(await samplePublication());
  const paths = PAGES.map(({ path }) => path);
  window.place([]);
  const without = await openShopFront(window.url, paths);
  window.place([...careful.blocks, ...REST]);
  const withBlocks = await openShopFront(window.url, paths);
  const withMarks = await openShopFront(window.url, [PRODUCT], marked);
  try {
    await work({ without: without.url, withBlocks: withBlocks.url, withMarks: withMarks.url });
  } finally {
    for (const front of [without, withBlocks, withMarks, window]) await front.close();
  }
}

async function visits({ without, withBlocks, withMarks }: Fronts): Promise<Measured[]> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const [before, after, long]: ThrottledVisit[][] = [[], [], []];
  // The first visit of all warms up the browser, and counts for neither.
  await visitThrottled(browser, withBlocks + PRODUCT, PHONE);
  for (let nth = 0; nth < TIMES; nth += 1) {
    before?.push(await visitThrottled(browser, without + PRODUCT, PHONE));
    after?.push(await visitThrottled(browser, withBlocks + PRODUCT, PHONE));
    long?.push(await visitThrottled(browser, withMarks + PRODUCT, LONG_PHONE));
    sayLoad(`visits ${nth + 1} of ${TIMES}`);
  }
  await browser.close();
  const compared = (what: string, of: keyof ThrottledVisit, bar: number | null, unit: string) => {
    const [was, is] = [before, after].map((some) => median((some ?? []).map((one) => one[of])));
    const shown = (value = 0) => value.toLocaleString("en", { maximumFractionDigits: 3 });
    return line(
      what,
      (is ?? 0) - (was ?? 0),
      bar,
      unit,
      `${shown(was)} without, ${shown(is)} with`,
    );
  };
  const [painted, review] = (["fcp", "review"] as const).map((of) =>
    median((long ?? []).map((one) => one[of])),
  );
  return [
    compared("product page with all blocks: more requests", "requests", 0, ""),
    compared("… more bytes over the line", "bytes", null, "bytes"),
    compared("… more script", "script", 0, "bytes"),
    compared("… FCP later", "fcp", null, "ms"),
    compared("… LCP later", "lcp", 50, "ms"),
    compared("… TBT longer", "tbt", 30, "ms"),
    compared("… CLS more", "cls", 0, ""),
    line("… time to first review", review ?? 0, null, "ms", `first paint ${painted?.toFixed(0)}`),
  ];
}

async function lighthouse({ without, withBlocks }: Fronts): Promise<Measured[]> {
  const lines: Measured[] = [];
  let lost = 0;
  for (const { name, path, weight } of PAGES) {
    const [before, after]: number[][] = [[], []];
    for (let nth = 0; nth < TIMES; nth += 1) {
      before?.push(await lighthouseScore(without + path));
      after?.push(await lighthouseScore(withBlocks + path));
      sayLoad(`lighthouse ${name} ${nth + 1} of ${TIMES}`);
    }
    const [was, is] = [median(before ?? []), median(after ?? [])];
    lost += ((was - is) * weight) / 100;
    const note = `${was.toFixed(0)} without, ${is.toFixed(0)} with`;
    lines.push(line(`Lighthouse of the ${name} page: points lost`, was - is, null, "", note));
  }
  return [...lines, line("… weighted 17 / 40 / 43", lost, 1, "")];
}

/** Who else works on this machine shows in the times. */
function sayLoad(what: string): void {
  console.log(
    `${what}: load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} processors`,
  );
}

function median(values: number[]): number {
  return percentile(50, values);
}
