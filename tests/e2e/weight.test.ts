import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore } from "./dev-store";
import { merchant } from "./merchant";
import { aVisitor, closeBrowser } from "./visitors";

const url = inject("demoUrl");
const store = devStore(url);
/** Built for Shopify asks for a quick admin; this is the budget that we hold ourselves to. */
const SCRIPT_LIMIT = 170 * 1024;

afterAll(closeBrowser);

describe("the badges page of the admin", () => {
  it("loads at most 170 KB of script, compressed, the first time", async () => {
    await startAnew(store, "careful");
    const page = await aVisitor();
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      const ours = new URL(response.url()).pathname.startsWith("/assets/");
      if (!ours || response.request().resourceType() !== "script") return;
      scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await merchant(page, url).opens("/badges");
    await page.waitForLoadState("networkidle");
    const total = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
    console.log(
      `scripts of the badges page: ${(total / 1024).toFixed(1)} KB gzip in ${scripts.length} files`,
    );
    expect(scripts.length).toBeGreaterThan(3);
    expect(total).toBeLessThanOrEqual(SCRIPT_LIMIT);
    await page.close();
  });
});

describe("the badges block on a product page", () => {
  let without: Visit;
  let withBadges: Visit;

  beforeAll(async () => {
    await startAnew(store, "careful");
    without = await visit();
    const someone = merchant(await aVisitor(), url);
    await someone.opens("/badges");
    for (const claim of [
      "Kryptert forbindelse",
      "Returvilkår du kan lese først",
      "Nettbutikk siden 2019",
    ]) {
      await someone.adds(claim);
    }
    await someone.saves();
    await someone.seesPublished();
    await someone.page.close();
    await store.placeBlock("badges");
    withBadges = await visit();
  });

  it("is there", () => {
    expect([without.badges, withBadges.badges]).toEqual([0, 3]);
  });

  it("makes no request", () => {
    expect(withBadges.requests).toEqual(without.requests);
  });

  it("brings no script", () => {
    expect(withBadges.scripts).toBe(without.scripts);
  });

  it("shifts nothing", () => {
    expect(withBadges.shift).toBe(0);
  });
});

type Visit = Awaited<ReturnType<typeof visit>>;

async function visit() {
  const page = await aVisitor();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`${url}/products/wool-blanket`, { waitUntil: "networkidle" });
  const found = {
    requests: requests.sort(),
    badges: await page.locator(".shopify-app-block li a").count(),
    scripts: await page.locator("script").count(),
    shift: await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift),
  };
  await page.close();
  return found;
}
