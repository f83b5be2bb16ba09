import { chromium } from "playwright-core";
import { findBrowser } from "../setup/browser.ts";

export type Visit = {
  /** But for photos, which load when they are scrolled to. */
  requests: number;
  /** Bytes, in the page and fetched; what is no program does not count. */
  script: number;
  /** Bytes in attributes: nothing of it runs before somebody clicks. */
  waiting: number;
  shift: number;
  /** By part of the blocks: how many milliseconds later than the first paint it was painted. */
  late: number[];
};

type Seen = { shift: number; firstPaint: number; painted: number[] };
type Entry = PerformanceEntry & { value: number; renderTime: number };

/** What comes late moves things too. */
const SETTLED_MS = 700;
/** All of a product's page: what lies below the edge is not painted at first, and does not move. */
const SCREENS = 12;

/** Not what search engines read. */
export const PROGRAM = /<script(?![^>]*type="application\/ld\+json").*?<\/script>/gs;
const HANDLER = /\sonclick="[^"]*"/g;

/** Lets shoppers look at a page in Chromium. */
export async function openVisitors(address: string) {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

  async function visit({ width, height }: { width: number; height: number }): Promise<Visit> {
    const page = await browser.newPage({ viewport: { width, height: height * SCREENS } });
    await page.addInitScript(watch);
    let [requests, script, waiting] = [0, 0, 0];
    page.on("request", (request) => {
      if (request.resourceType() !== "image") requests += 1;
    });
    page.on("response", async (response) => {
      if (response.request().resourceType() === "script") script += (await response.body()).length;
    });
    await page.route(/^https:/, (route) => route.abort());
    await page.route(address, async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      script += bytesOf(PROGRAM, html);
      waiting += bytesOf(HANDLER, html);
      await route.fulfill({ response: answer, body: marked(html) });
    });
    await page.goto(address, { waitUntil: "load" });
    await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.firstPaint > 0);
    await page.waitForTimeout(SETTLED_MS);
    const { shift, firstPaint, painted } = await page.evaluate(
      () => (window as unknown as { seen: Seen }).seen,
    );
    await page.close();
    const late = painted.map((at) => at - firstPaint);
    return { requests, script, waiting, shift, late };
  }
  return { visit, leave: () => browser.close() };
}

const bytesOf = (pattern: RegExp, html: string) =>
  Buffer.byteLength(html.match(pattern)?.join("") ?? "");

/** Chromium says of what is marked when it was painted: the stars' line, and all words of the reviews. */
export const marked = (html: string) =>
  html
    .replace(/<a (?=[^>]*href="#reviews")/g, '<a elementtiming="stars" ')
    .replace(/<li id="review-.*?<\/li>/gs, (review) =>
      review.replace(/<(p|h3)\b/g, '<$1 elementtiming="review"'),
    );

/** In the page, before anything of it. */
function watch(): void {
  const seen: Seen = { shift: 0, firstPaint: 0, painted: [] };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: Entry) => void) =>
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(note)).observe({
      type,
      buffered: true,
    });
  observe("layout-shift", ({ value }) => (seen.shift += value));
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.firstPaint = startTime;
  });
  observe("element", ({ renderTime }) => seen.painted.push(renderTime));
}
