import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { barriersOn, scrollsSideways } from "./barriers";
import { PHONE } from "./browser";
import { devStore } from "./dev-store";
import { merchant } from "./merchant";
import { url } from "./own-demo";
import { aVisitor, besides, closeBrowser } from "./visitors";

const store = devStore(url);

/** With the admin around them; `every-page.test.ts` goes through all others. */
const PAGES = [
  ["the home page", ""],
  ["a step of the first ten minutes", "/start/business"],
  ["the page of facts", "/facts"],
  ["the audit", "/audit"],
  ["the badges page", "/badges"],
  ["the privacy page", "/privacy"],
  ["the page of questions about products", "/reviews/questions"],
] as const;

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
