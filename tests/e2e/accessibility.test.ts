import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { blockOf } from "../../app/trust/block-of";
import { SETTING_NAMES } from "../../app/trust/settings";
import { startAnew } from "./app-database";
import { barriersOn, scrollsSideways } from "./barriers";
import { PHONE } from "./browser";
import { devStore } from "./dev-store";
import { merchant } from "./merchant";
import { aVisitor, besides, closeBrowser, consoleComplaints } from "./visitors";

const url = inject("demoUrl");
const store = devStore(url);

const PAGES = [
  ["the home page", ""],
  ["a step of the first ten minutes", "/start/business"],
  ["the page of facts", "/facts"],
  ["the audit", "/audit"],
  ["the badges page", "/badges"],
  ["the privacy page", "/privacy"],
  ["the page of questions about products", "/reviews/questions"],
] as const;
/** Where a merchant states facts; each has its own test for barriers. */
const FORMS = SETTING_NAMES.filter((name) => name !== "badges").map((name) => `/${blockOf(name)}`);
const LANGUAGES = ["en", "fr", "nb", "es", "de"];

const widerThanItsWindow = () =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** `payments.method.steps`: the name of a text, where its words should be. */
const isKey = (word: string) =>
  /^[a-z][\w]*(\.[a-z][\w-]*){2,}$/i.test(word) && !/^www\./.test(word);

let onComputer: Page;
let onPhone: Page;

beforeAll(async () => {
  await startAnew(store, "careful");
  onComputer = await aVisitor();
  onPhone = await aVisitor(PHONE);
  const someone = merchant(await besides(onComputer), url);
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
    ["on a computer", () => onComputer],
    ["on a phone", () => onPhone],
  ])("has no barrier %s", async (_name, visitor) => {
    const someone = merchant(await besides(visitor()), url);
    await someone.opens(path);
    await someone.app.getByText("Looking at your theme…").waitFor({ state: "hidden" });
    expect(await barriersOn(someone.page)).toEqual([]);
    await someone.page.close();
  });
});

describe.each([...PAGES.map(([, path]) => path), ...FORMS])("the page %j of the admin", (path) => {
  it("neither scrolls sideways at 390 px nor complains in any language", async () => {
    // Side by side: half of a visit is waiting.
    const visits = LANGUAGES.map(async (locale) => {
      const someone = merchant(await besides(onPhone), url);
      await someone.opens(path, locale);
      const frame = someone.page.frames()[1]!;
      expect(await frame.locator("html").getAttribute("lang")).toBe(locale);
      expect(await frame.evaluate(widerThanItsWindow), locale).toBeLessThanOrEqual(0);
      expect(await scrollsSideways(someone.page), locale).toBe(false);
      // A text that is not there is shown as its key.
      const words = (await frame.locator("body").innerText()).split(/\s+/);
      expect(words.filter(isKey), locale).toEqual([]);
      await someone.page.close();
    });
    await Promise.all(visits);
    expect(consoleComplaints()).toEqual([]);
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
    await shopper.goto(`${url}/apps/tillit/trust`);
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
