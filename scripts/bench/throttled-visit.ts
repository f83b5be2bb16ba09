import type { Browser } from "playwright-core";
import { PROGRAM } from "./visit.ts";

export type ThrottledVisit = {
  /** But for pictures, which load when they are scrolled to; sooner on a slow connection. */
  requests: number;
  /** As they come over the line. */
  bytes: number;
  /** Programs in the page and fetched, in bytes as they are run. */
  script: number;
  fcp: number;
  lcp: number;
  /** Total blocking time: what each task takes beyond 50 ms, from the first paint on. */
  tbt: number;
  cls: number;
  /** When the first of the product's reviews was painted; 0 where none is. */
  review: number;
};

type Seen = { fcp: number; lcp: number; cls: number; review: number; tasks: [number, number][] };
type Entry = PerformanceEntry & { value: number; renderTime: number };

/** As slow as a cheap phone beside this machine. */
const CPU = 4;
/** Lighthouse's slow 4G: 150 ms to and fro, 1.6 Mbit/s, as a browser's own throttle has to be told. */
const SLOW_4G = {
  ...{ offline: false, latency: 562.5 },
  ...{ downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 },
};
/** What comes late moves things and blocks, too. */
const SETTLED_MS = 1_500;
const LONG_TASK_MS = 50;

export const PHONE = { width: 390, height: 844 };
/** All of a product's page: what lies below the edge is not painted. */
export const LONG_PHONE = { width: 390, height: 844 * 12 };

/** A shopper who was never there before opens a page on a slow phone with a slow connection. */
export async function visitThrottled(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<ThrottledVisit> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    // Fonts and the like from other hosts: no part of what is compared, and nothing leaves this machine.
    await page.route(/^https:/, (route) => route.abort());
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU });
    let [requests, bytes] = [0, 0];
    devtools.on("Network.requestWillBeSent", ({ type }) => {
      if (type !== "Image") requests += 1;
    });
    devtools.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    const fetched: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      fetched.push(response.body().then(({ length }) => length));
    });
    const answer = await page.goto(address, { waitUntil: "load" });
    await page.waitForTimeout(SETTLED_MS);
    const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const { fcp, lcp, cls, review, tasks } = seen;
    const inPage = (await answer?.text())?.match(PROGRAM)?.join("") ?? "";
    const script = (await Promise.all(fetched)).reduce(
      (sum, length) => sum + length,
      Buffer.byteLength(inPage),
    );
    const tbt = tasks
      .filter(([start, took]) => start + took > fcp)
      .reduce((sum, [, took]) => sum + Math.max(0, took - LONG_TASK_MS), 0);
    return { requests, bytes, script, fcp, lcp, tbt, cls, review };
  } finally {
    await context.close();
  }
}

/** In the page, before anything of it. */
function watch(): void {
  const seen: Seen = { fcp: 0, lcp: 0, cls: 0, review: 0, tasks: [] };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: Entry) => void) =>
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(note)).observe({
      type,
      buffered: true,
    });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.fcp = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
  observe("layout-shift", ({ value }) => (seen.cls += value));
  observe("longtask", ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  observe("element", ({ renderTime }) => (seen.review ||= renderTime));
}
