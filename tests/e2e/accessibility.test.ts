import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startAnew } from "./app-database";
import { PHONE } from "./browser";
import { devStore } from "./dev-store";
import { merchant } from "./merchant";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const url = inject("demoUrl");
const store = devStore(url);

const PAGES = [
  ["the home page", ""],
  ["the badges page", "/badges"],
  ["the privacy page", "/privacy"],
] as const;
const LANGUAGES = ["en", "fr", "nb", "es", "de"];

/** WCAG 2.1 AA, frames included. The legacy mode also sees into the sandboxed preview. */
async function barriersOn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  // Axe speaks to the frames across origins, and Chromium remarks on it.
  consoleComplaints();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

beforeAll(async () => {
  await startAnew(store, "careful");
  const someone = merchant(await aVisitor(), url);
  await someone.opens("/badges");
  await someone.adds("Kryptert forbindelse");
  await someone.adds("Nettbutikk siden 2019");
  await someone.saves();
  await someone.seesPublished();
  await store.placeBlock("badges");
  await someone.page.close();
});
afterAll(closeBrowser);

describe.each(PAGES)("%s of the admin", (_, path) => {
  it.each([
    ["on a computer", {}],
    ["on a phone", PHONE],
  ])("has no barrier %s", async (_name, how) => {
    const someone = merchant(await aVisitor(how), url);
    await someone.opens(path);
    await someone.app.getByText("Looking at your theme…").waitFor({ state: "hidden" });
    expect(await barriersOn(someone.page)).toEqual([]);
    await someone.page.close();
  });

  it.each(LANGUAGES)("neither scrolls sideways at 390 px nor complains in %s", async (locale) => {
    const someone = merchant(await aVisitor(PHONE), url);
    await someone.opens(path, locale);
    const frame = someone.page.frames()[1]!;
    expect(await frame.locator("html").getAttribute("lang")).toBe(locale);
    expect(
      await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBeLessThanOrEqual(0);
    expect(await scrollsSideways(someone.page)).toBe(false);
    expect(consoleComplaints()).toEqual([]);
    await someone.page.close();
  });
});

describe("the badges block on the product page", () => {
  it.each([
    ["on a computer", {}],
    ["on a phone", PHONE],
    ["at 320 px", { viewport: { width: 320, height: 640 } }],
    ["in a dark theme", { colorScheme: "dark" as const }],
  ])("has no barrier and does not scroll sideways %s", async (name, how) => {
    const shopper = await aVisitor(how);
    const dark = name.includes("dark") ? "?theme_preset=Dark" : "";
    await shopper.goto(`${url}/products/wool-blanket${dark}`);
    await shopper.getByText("Kryptert forbindelse").waitFor();
    expect(await barriersOn(shopper)).toEqual([]);
    expect(await scrollsSideways(shopper)).toBe(false);
    await shopper.close();
  });

  it("has no barrier where its facts are looked up", async () => {
    const shopper = await aVisitor();
    await shopper.goto(`${url}/apps/tillit/facts`);
    expect(await barriersOn(shopper)).toEqual([]);
    await shopper.close();
  });
});

describe("the theme editor with the block", () => {
  it("has no barrier", async () => {
    const someone = await aVisitor();
    await someone.goto(`${url}/admin/themes/current/editor?template=product`);
    expect(await barriersOn(someone)).toEqual([]);
    await someone.close();
  });
});
