import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inAppDatabase, startAnew } from "./app-database";
import { asMerchant, publicationOf, saveBadges } from "./app-door";
import { PHONE } from "./browser";
import { devStore, eventually, type AdminApiCall } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { badgesOf } from "./shopper";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

const SHOP = "careful-goods.myshopify.com";
const CHOSEN = ["Kryptert forbindelse", "Returvilkår du kan lese først", "Nettbutikk siden 2019"];

describe("a merchant's claims", () => {
  let someone: Merchant;

  beforeAll(async () => {
    await startAnew(store, "careful");
    someone = merchant(await aVisitor(), url);
  });
  afterAll(closeBrowser);

  it("have a page that is painted while Shopify answers nothing", async () => {
    await someone.opens("/badges");
    await someone.app.getByRole("button", { name: `Add “${CHOSEN[0]}”` }).waitFor();
    await store.fault("admin-api", "timeout", 1000);
    await inAppDatabase(`delete from "ShopFacts"`);
    await someone.seesFirstPaint("/badges");
    await eventually(
      "the question to Shopify that follows the first paint",
      async () => (await store.faultsLeft("admin-api")) < 1000,
    );
    await store.fault("admin-api", "timeout", 0);
    // Whoever comes back finds it whole; that the page itself goes on is tried with the other faults.
    await someone.opens("/badges");
    await someone.app
      .getByRole("button", { name: `Add “${CHOSEN[0]}”` })
      .waitFor({ timeout: 60_000 });
  });

  it("are shown in the live preview by the real block while they are chosen", async () => {
    for (const claim of CHOSEN) await someone.adds(claim);
    await eventually(
      "three badges in the preview",
      async () => (await someone.preview().count()) === 3,
    );
    expect(await someone.preview().allInnerTexts()).toEqual(CHOSEN);
  });

  it("cannot be left unsaved without being asked", async () => {
    await someone.page.getByRole("link", { name: "Privacy requests" }).click();
    const question = someone.page.getByRole("dialog", { name: "Leave page with unsaved changes?" });
    await question.getByRole("button", { name: "Stay" }).click();
    expect(someone.page.url()).toContain("/badges");
  });

  it("are published once they are saved", async () => {
    await someone.saves();
    await someone.seesPublished();
    const metafields = (await store.state()).metafields.filter(
      ({ namespace }) => namespace === "tillit",
    );
    expect(metafields.map(({ key, type }) => ({ key, type }))).toEqual([
      { key: "badges", type: "json" },
    ]);
  });

  it("are placed into the theme with one click", async () => {
    await someone.app.getByText("Block not placed yet").waitFor();
    await someone.app.getByRole("link", { name: "Place the block" }).click();
    await someone.page.waitForURL("**/admin/themes/current/editor**");
    await someone.page.getByRole("button", { name: "Save", exact: true }).click();
    const { themeBlocks } = await store.state();
    expect(themeBlocks.map(({ template, block }) => ({ template, block }))).toEqual([
      { template: "product", block: "badges" },
    ]);
  });

  it("are then known to stand in the theme", async () => {
    await someone.opens("/badges");
    await someone.app.getByText("Block placed", { exact: true }).waitFor();
  });

  it.each([
    ["on a computer", {}],
    ["on a phone", PHONE],
    ["with scripts off", { javaScriptEnabled: false }],
  ])("are what a shopper sees on the product page %s, each with its proof", async (_, how) => {
    const shopper = await aVisitor(how);
    await shopper.goto(`${url}/products/wool-blanket`);
    const badges = await badgesOf(shopper);
    expect(badges.map(({ text }) => text)).toEqual(CHOSEN);
    expect(badges.map(({ proof }) => proof)).toEqual([
      expect.stringContaining("careful-goods.example"),
      expect.stringContaining("/policies/refund-policy"),
      expect.stringContaining("/apps/tillit/trust#"),
    ]);
    await shopper.close();
  });

  it("stand in the shopper's language", async () => {
    const shopper = await aVisitor();
    await shopper.goto(`${url}/en/products/wool-blanket`);
    expect((await badgesOf(shopper)).map(({ text }) => text)).toEqual([
      "Encrypted connection",
      expect.stringMatching(/return/i),
      expect.stringContaining("2019"),
    ]);
    await shopper.close();
  });

  it("can be looked up: each proof on the shop's own domain opens", async () => {
    const shopper = await aVisitor();
    await shopper.goto(`${url}/products/wool-blanket`);
    const own = (await badgesOf(shopper))
      .map(({ proof }) => proof)
      .filter((proof) => proof.startsWith(url));
    expect(own).toHaveLength(2);
    for (const proof of own) {
      const answer = await shopper.goto(proof);
      expect(answer?.status()).toBe(200);
      const anchor = new URL(proof).hash.slice(1);
      if (anchor) expect(await shopper.locator(`[id="${anchor}"]`).count()).toBe(1);
    }
    await shopper.close();
  });

  it("leave every console silent", () => {
    expect(consoleComplaints()).toEqual([]);
  });

  it("cost Shopify no write when they are saved again unchanged", async () => {
    const calls = async (wanted: (call: AdminApiCall) => boolean) =>
      (await store.state()).adminApiCalls.filter(wanted).length;
    const isWrite = ({ kind }: AdminApiCall) => kind === "mutation";
    const isLook = ({ operation }: AdminApiCall) => operation === "AppMetafields";
    const [writes, looks] = [await calls(isWrite), await calls(isLook)];
    const [saved] = await inAppDatabase<{ value: unknown; revision: number }>(
      `select value -> 'value' as value, revision from "Setting" where shop = $1`,
      [SHOP],
    );
    expect(await saveBadges(SHOP, saved!.value, saved!.revision)).toMatchObject({
      ok: true,
      revision: saved!.revision,
    });
    await asMerchant(SHOP, "/app/publication", {});
    await eventually(
      "the storefront to be looked at",
      async () =>
        (await calls(isLook)) > looks && (await publicationOf(SHOP)).state === "published",
    );
    expect(await calls(isWrite)).toBe(writes);
  });

  it("disappear from the storefront when their fact lapses, and the merchant is told", async () => {
    await store.removePolicy("refund-policy");
    await store.changeShop({ name: "Careful Goods" });
    const shopper = await aVisitor();
    await eventually("the badge to go", async () => {
      await shopper.goto(`${url}/products/wool-blanket`);
      return (await badgesOf(shopper)).length === 2;
    });
    await someone.opens("/badges");
    await someone.app.getByText("Not shown", { exact: true }).waitFor();
    await someone.opens("");
    await someone.app.getByText("1 of your badges is no longer true and is not shown").waitFor();
    await shopper.close();
  });
});
