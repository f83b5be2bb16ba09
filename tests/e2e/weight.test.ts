import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleSettings } from "../sample-document";
import { startAnew } from "./app-database";
import { asMerchant, publicationOf } from "./app-door";
import { hasForms } from "./block-forms";
import { devStore, eventually } from "./dev-store";
import { merchant } from "./merchant";
import { url } from "./own-demo";
import { visitProduct, type ProductVisit } from "./product-visit";
import { aVisitor, closeBrowser } from "./visitors";

const store = devStore(url);
/** Built for Shopify asks for a quick admin; this is the budget that we hold ourselves to. */
const SCRIPT_LIMIT = 170 * 1024;
/** What everything that a shop says about itself may add to a product page. */
const COMPACT_LIMIT = 6 * 1024;
/** The longest words. */
const GERMAN = "/de/products/wool-blanket";

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
  let without: ProductVisit;
  let withBadges: ProductVisit;

  beforeAll(async () => {
    await startAnew(store, "careful");
    without = await visitProduct(url);
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
    withBadges = await visitProduct(url);
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

describe("all compact forms together, on a product page", () => {
  const shop = "careful-goods.myshopify.com";
  const settings = Object.entries(sampleSettings());
  const names = settings
    .map(([name]) => name.replaceAll("_", "-"))
    .filter((name) => name === "badges" || hasForms(name));
  let without: ProductVisit;
  let withAll: ProductVisit;

  beforeAll(async () => {
    await startAnew(store, "careful");
    without = await visitProduct(url, GERMAN);
    const someone = merchant(await aVisitor(), url);
    await someone.opens("/badges");
    await someone.page.close();
    for (const [name, value] of settings) {
      const answer = await asMerchant(shop, `/app/settings/${name}`, { value, revision: 0 });
      expect(await answer.json(), name).toMatchObject({ ok: true });
    }
    await eventually("all of it to be published", async () => {
      return (await publicationOf(shop)).state === "published";
    });
    for (const name of names) {
      await store.placeBlock(name, "product", name === "badges" ? {} : { form: "compact" });
    }
    withAll = await visitProduct(url, GERMAN);
  });

  it("are there", () => {
    expect(names.length).toBeGreaterThanOrEqual(9);
    expect([without.blocks, withAll.blocks]).toEqual([0, names.length]);
  });

  it("make no request", () => {
    expect(withAll.requests).toEqual(without.requests);
  });

  it("bring no script", () => {
    expect(withAll.scripts).toBe(without.scripts);
  });

  it("shift nothing", () => {
    expect(withAll.shift).toBe(0);
  });

  it("say once what all of them need of the style", () => {
    expect(withAll.html.match(/\.tillit-b summary\{/g)).toHaveLength(1);
  });

  it("add at most 6 KB to the page, compressed", () => {
    const [gzip, brotli] = [gzipSync, brotliCompressSync].map(
      (compress) => compress(withAll.html).length - compress(without.html).length,
    );
    console.info(`all compact forms add ${gzip} bytes gzip, ${brotli} bytes brotli`);
    expect(Math.max(gzip ?? Infinity, brotli ?? Infinity)).toBeLessThanOrEqual(COMPACT_LIMIT);
  });
});
