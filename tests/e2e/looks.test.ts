import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openShopWindow, type ShopWindow } from "../../scripts/pictures/shop-window.ts";
import { wearScheme, type Scheme } from "../../scripts/pictures/theme-schemes.ts";
import { isShown, storefrontDocument } from "../../app/storefront/document";
import { SETTING_NAMES, type SettingName } from "../../app/trust/settings";
import { exampleOf } from "../examples";
import { theFacts } from "../facts";
import { sampleDocument, sampleProductMetafields } from "../sample-document";
import { hasForms } from "./block-forms";
import { barriersOn, scrollsSideways } from "./barriers";
import { aVisitor, closeBrowser } from "./visitors";

const COMPACT = "/de/products/wool-blanket";
/** The trust page, which holds every block in full. */
const FULL = "/de/pages/about";
/** The home page, with chosen reviews. */
const CHOSEN = "/de";
const FORMS = [
  ["in the compact forms, with a product's reviews and questions", COMPACT],
  ["in full", FULL],
  ["of chosen reviews", CHOSEN],
] as const;
const SCHEMES: Scheme[] = ["light", "dark", "colourful"];
/** Inline links keep 24 pixels, WCAG 2.2's least; what stands by itself has 44. */
const LEAST_TARGET = 24;

const blockNamed = (name: SettingName) => name.replaceAll("_", "-");

/** Badges look alike in both forms; the confirmation is an e-mail. */
const WITH_FORMS = SETTING_NAMES.filter(isShown).filter(
  (name) => name === "badges" || hasForms(blockNamed(name)),
);

const placed = (name: SettingName, template: string, form: string) => ({
  template,
  block: blockNamed(name),
  settings: name === "badges" ? {} : { form },
});

let window: ShopWindow;

beforeAll(async () => {
  window = await openShopWindow({
    shop: new Map(Object.entries(sampleDocument())),
    product: sampleProductMetafields(),
  });
  const compact = WITH_FORMS.map((name) => placed(name, "product", "compact"));
  const full = { template: "page", block: "trust-page", settings: { everywhere: true } };
  const ofReviews = ["stars", "reviews", "product-questions"].map((block) => ({
    ...{ template: "product", block, settings: {} },
  }));
  const chosen = ["row", "grid"].map((layout) => ({
    ...{ template: "index", block: "chosen-reviews", settings: { layout } },
  }));
  window.place([...compact, ...ofReviews, full, ...chosen]);
});
afterAll(async () => {
  await closeBrowser();
  await window.close();
});

async function shopper(path: string, width: number, how = {}): Promise<Page> {
  const page = await aVisitor({ viewport: { width, height: 900 }, ...how });
  await page.route(/^https:/, (route) => route.abort());
  await page.goto(window.url + path);
  await page.evaluate(openAll);
  return page;
}

const openAll = () => {
  for (const one of document.querySelectorAll("details")) one.open = true;
};

describe("the longest texts in every block", () => {
  it.each(["compact", "full"])("need no scrolling sideways in the form %s", async (form) => {
    const longest = await openShopWindow({
      shop: new Map(Object.entries(longestDocument())),
      product: [],
    });
    const page = await aVisitor({ viewport: { width: 320, height: 900 } });
    await page.route(/^https:/, (route) => route.abort());
    for (const key of WITH_FORMS) {
      longest.place([placed(key, "page", form)]);
      await page.goto(`${longest.url}/pages/about`);
      await page.evaluate(openAll);
      expect(await page.locator(".tillit,.tillit-b").count(), key).toBe(1);
      expect(await scrollsSideways(page), key).toBe(false);
    }
    await page.close();
    await longest.close();
  });
});

const longestDocument = () => {
  const settings = SETTING_NAMES.map((name) => [name, exampleOf(name).largest] as const);
  return storefrontDocument(theFacts({}, Object.fromEntries(settings)));
};

describe.each(FORMS)("the blocks %s", (_, path) => {
  it.each(SCHEMES)("have no barrier in the theme's %s colours", async (scheme) => {
    const page = await shopper(path, 768, { reducedMotion: "reduce" });
    await wearScheme(page, scheme);
    expect(await page.locator(".tillit-b").count()).toBeGreaterThan(0);
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ["on the narrowest phone", 320, 1],
    ["with text of twice the size", 640, 2],
  ])("need no scrolling sideways %s", async (_name, width, size) => {
    const page = await shopper(path, width);
    await page.addStyleTag({ content: `html{font-size:${size * 100}%}` });
    expect(await scrollsSideways(page)).toBe(false);
    await page.close();
  });

  it("have targets that a finger hits", async () => {
    const page = await shopper(path, 320);
    const heights = await page
      .locator(":is(.tillit,.tillit-b) :is(a,summary)")
      .evaluateAll((all) =>
        all.map((one) => [one.textContent?.trim(), one.getBoundingClientRect().height] as const),
      );
    expect(heights.length).toBeGreaterThan(10);
    expect(heights.filter(([, height]) => height < LEAST_TARGET)).toEqual([]);
    await page.close();
  });
});
