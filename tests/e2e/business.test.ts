import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore, eventually } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { merchantsMeetNoBarrier, shoppersSee } from "./setting-journey";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

let someone: Merchant;

beforeAll(async () => {
  await startAnew(store, "careful");
  someone = merchant(await aVisitor(), url);
});
afterAll(closeBrowser);

const field = (label: string) => someone.app.getByLabel(label, { exact: true });
const preview = () => someone.app.frameLocator("iframe");
const sees = (text: string | RegExp) => someone.app.getByText(text).first().waitFor();

const embeddedFacts = async (path: string) => {
  const html = await (await fetch(url + path)).text();
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = ""]) => JSON.parse(json) as Record<string, unknown>,
  );
};

describe("who runs the shop", () => {
  it("is there already as far as Shopify knows it, and says so", async () => {
    // Only a page whose scripts are there says this.
    await someone.seesFirstPaint("/business");
    await sees("These values come from Shopify");
    expect(await field("Legal name").inputValue()).toBe("Careful Goods AS");
    expect(await field("Street and number").inputValue()).toBe("Bakklandet 21");
    expect(await field("Country").inputValue()).toBe("NO");
    expect(await field("Phone").inputValue()).toBe("+4773000000");
    await preview().locator("#business").waitFor();
  });

  it("is taken over again after it was given up", async () => {
    await someone.page.getByRole("button", { name: "Discard" }).click();
    await sees("Shopify knows some of this already");
    expect(await field("Legal name").inputValue()).toBe("");
    await someone.app.getByRole("button", { name: "Fill in from Shopify" }).click();
    await sees("These values come from Shopify");
    expect(await field("Legal name").inputValue()).toBe("Careful Goods AS");
  });

  it("is told while typing what the law asks for and is missing", async () => {
    await sees("Everything that this list asks of every shop is there.");
    await field("Phone").fill("");
    await sees("1 detail that every shop needs is still missing.");
    await sees("Required (Norway, Directive 2011/83/EU, Art. 6(1)(c))");
    await field("Country").selectOption("DE");
    await sees("Required if there is one (Germany, § 5 DDG)");
    await field("Country").selectOption("NO");
    await field("Phone").fill("73 00 00 00");
    await sees("Everything that this list asks of every shop is there.");
  });

  it("is told of a number that cannot be one, beside the field and before saving", async () => {
    await field("Organisation number").fill("999 999 998");
    await sees("One is written like this: 999 999 999");
    await field("VAT number or other tax number").fill("999999999");
    await sees("One is written like this: NO 999 999 999 MVA");
    await field("Organisation number").fill("999999999");
    await field("VAT number or other tax number").fill("no999999999mva");
    await someone.app.getByText("One is written like this").first().waitFor({ state: "hidden" });
  });

  it("is saved, and its numbers are then written as they should be", async () => {
    await field("Name of the register").fill("Foretaksregisteret");
    await someone.app.getByRole("button", { name: "Add a person" }).click();
    await field("First and last name").fill("Ingrid Solberg");
    await field("Position").fill("Daglig leder");
    await field("Language you are writing in").selectOption("en");
    await field("Position").fill("Managing director");
    await someone.saves();
    await someone.seesPublished();
    expect(await field("Organisation number").inputValue()).toBe("999 999 999");
    expect(await field("VAT number or other tax number").inputValue()).toBe("NO 999 999 999 MVA");
    expect(await field("Phone").inputValue()).toBe("+4773000000");
  });

  it("is what shoppers read in their language, with scripts off, on any phone", async () => {
    await shoppersSee({
      store,
      block: "business",
      reads: {
        "": ["Careful Goods AS", "Bakklandet 21", "Norge", "999 999 999", "(Daglig leder)"],
        "/en": ["Business details", "Norway", "Organisation number", "(Managing director)"],
      },
    });
  });

  it("is printed for search engines once, where the embed is turned on from the app", async () => {
    expect(await embeddedFacts("/")).toEqual([]);
    await someone.app.getByRole("link", { name: "Open the theme editor" }).last().click();
    await someone.page.waitForURL("**/admin/themes/current/editor?context=apps**");
    await someone.page.getByRole("button", { name: "Save", exact: true }).click();
    await eventually("the embed", async () => (await embeddedFacts("/")).length === 1);
    expect(await embeddedFacts("/")).toMatchObject([
      { "@type": "OnlineStore", legalName: "Careful Goods AS", vatID: "NO999999999MVA" },
    ]);
    expect(await embeddedFacts("/en/pages/about")).toHaveLength(1);
    expect(await embeddedFacts("/products/wool-blanket")).toEqual([]);
  });

  it("can be entered without a barrier", async () => {
    await merchantsMeetNoBarrier(someone, async () => {
      await someone.seesFirstPaint("/business");
      await someone.app.getByText("On", { exact: true }).waitFor();
    });
  });

  it("leaves every console silent", () => {
    expect(consoleComplaints()).toEqual([]);
  });
});
