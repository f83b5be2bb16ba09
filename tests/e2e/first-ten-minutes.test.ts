import { readFileSync } from "node:fs";
import type { FrameLocator, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore, eventually } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { badgesOf } from "./shopper";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

/** The README says so: "… **18 clicks** and **3 fields** …". */
const promised = (what: "clicks" | "fields"): number => {
  const [, count] =
    new RegExp(`\\*\\*(\\d+) ${what}\\*\\*`).exec(readFileSync("README.md", "utf8")) ?? [];
  return Number(count);
};

/** What a merchant's hands do, counted. */
class Hands {
  clicks = 0;
  fields = 0;

  async click(what: Locator) {
    await what.click();
    this.clicks += 1;
  }
  async fill(what: Locator, words: string) {
    await what.fill(words);
    this.fields += 1;
  }
}

describe("the first ten minutes of a shop that has just installed the app", () => {
  const hands = new Hands();
  let someone: Merchant;
  let app: FrameLocator;

  const at = (step: string) => someone.page.waitForURL(`**/start/${step}**`);
  const accepts = () => hands.click(app.getByRole("button", { name: "Accept and go on" }));
  const field = (name: string) => app.getByLabel(name, { exact: true });
  const seen = () => app.frameLocator("iframe").locator("main");

  beforeAll(async () => {
    await startAnew(store, "fresh");
    someone = merchant(await aVisitor(), url);
    app = someone.app;
  });
  afterAll(closeBrowser);

  it("begin on the home page, with what Shopify knows filled in", async () => {
    await someone.opens("");
    await app.getByText("0 of 7 steps done").waitFor();
    await hands.click(app.getByRole("link", { name: "Begin" }));
    await at("business");
    await seen().getByText("Taza de gres").waitFor();
    expect(await field("Street and number").inputValue()).toBe("Calle de la Palma 12");
    expect(await field("E-mail").inputValue()).toBe("lucia@fresh-start.example");
  });

  it("ask only for what nobody else knows, and keep it for whoever leaves in the middle", async () => {
    await hands.fill(field("Legal name"), "Lucía Navarro");
    await hands.fill(field("Phone"), "910 12 34 56");
    await hands.fill(field("VAT number or other tax number"), "B58378431");
    await app.getByText("Kept. Shoppers see nothing of it yet.").waitFor();
    await someone.opens("/start/business");
    expect(await field("Legal name").inputValue()).toBe("Lucía Navarro");
    await accepts();
    await at("returns");
  });

  it("propose what the law of the country gives, accepted with one click each", async () => {
    expect(await field("Buyers can change their mind for").inputValue()).toBe("14");
    await accepts();
    await at("support");
    await accepts();
    await at("payments");
    await hands.click(app.getByRole("checkbox", { name: "Card" }));
    await hands.click(app.getByRole("checkbox", { name: "Bizum" }));
    await accepts();
    await at("badges");
    await accepts();
    await at("publish");
  });

  it("show the result on the shop's own product, and publish nothing before the merchant's word", async () => {
    await seen().getByText("Taza de gres").waitFor();
    await seen().getByText("14 días", { exact: false }).first().waitFor();
    const before = (await store.state()).metafields.filter(({ key }) => key === "returns");
    expect(before).toEqual([]);
    await hands.click(app.getByRole("button", { name: "Publish" }));
    await at("place");
    await eventually("the published returns", async () =>
      (await store.state()).metafields.some(({ key }) => key === "returns"),
    );
  });

  it("end with the blocks in the theme, each by a link and the editor's own Save", async () => {
    for (const name of ["Badges", "Returns and exchanges", "Business"]) {
      await hands.click(app.getByRole("link", { name: `Place it: ${name}` }));
      await someone.page.waitForURL("**/admin/themes/current/editor**");
      await hands.click(someone.page.getByRole("button", { name: "Save", exact: true }));
      await someone.page.waitForURL("**block=**");
      // The way back from the editor is a click, too.
      hands.clicks += 1;
      await someone.opens("/start/place");
    }
    expect(await app.getByText("Placed", { exact: true }).count()).toBe(3);
    const { themeBlocks } = await store.state();
    expect(themeBlocks.map(({ block, template }) => `${block} on ${template}`).sort()).toEqual([
      "badges on product",
      "business on footer",
      "returns on product",
    ]);
  });

  it("give a shopper claims with proofs on the product's page", async () => {
    const shopper = await aVisitor();
    await shopper.goto(`${url}/products/stoneware-mug`);
    const badges = await badgesOf(shopper);
    expect(badges.length).toBeGreaterThan(2);
    expect(badges.every(({ proof }) => proof.startsWith("http"))).toBe(true);
    await shopper.context().close();
  });

  it("leave a home page without the guide, which comes back when asked for", async () => {
    await someone.opens("");
    const back = app.getByRole("button", { name: "Show the setup guide" });
    await back.waitFor();
    expect(await app.getByText("of 7 steps done").count()).toBe(0);
    await back.click();
    await app.getByText("7 of 7 steps done").waitFor();
    await app.getByRole("button", { name: "Put the guide away" }).click();
    await back.waitFor();
    expect(consoleComplaints()).toEqual([]);
  });

  it("take as many clicks and fields as the README says", () => {
    expect({ clicks: hands.clicks, fields: hands.fields }).toEqual({
      clicks: promised("clicks"),
      fields: promised("fields"),
    });
  });
});
