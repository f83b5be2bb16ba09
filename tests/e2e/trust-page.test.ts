import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { saveBadges } from "./app-door";
import { barriersOn, scrollsSideways } from "./barriers";
import { PHONE } from "./browser";
import { devStore, eventually } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { merchantsMeetNoBarrier } from "./setting-journey";
import { badgesOf } from "./shopper";
import { aVisitor, closeBrowser } from "./visitors";

const store = devStore(url);
const SHOP = "careful-goods.myshopify.com";
const SINCE = { heading: {}, badges: [{ claim: "shop-since", text: {} }], seals: [] };
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 }, javaScriptEnabled: false };

let someone: Merchant;

beforeAll(async () => {
  await startAnew(store, "careful");
  await store.placeBlock("badges");
  someone = merchant(await aVisitor(), url);
  await someone.opens("/trust-page");
  await press("Have the page made", "find");
  expect(await saveBadges(SHOP, SINCE, 0)).toMatchObject({ ok: true });
});
afterAll(closeBrowser);

async function press(name: string, how: "press" | "find" = "press") {
  const button = someone.app.getByRole("button", { name, exact: true }).last();
  await (how === "find" ? button.waitFor() : button.click());
}
const says = (text: string | RegExp) => someone.app.getByText(text).first().waitFor();
const pages = async () => (await store.state()).pages.map(({ handle }) => handle);
const newAddress = () => someone.app.getByRole("textbox", { name: "Address /pages/" });
const proofsTick = () => someone.app.getByRole("checkbox", { name: "Proofs lead to this page" });

/** Where the badge on the product page leads, once it leads where it should. */
async function proofLeadsTo(address: string) {
  const shopper = await aVisitor();
  await eventually(`the proof at ${address}`, async () => {
    await shopper.goto(`${url}/products/wool-blanket`);
    return (await badgesOf(shopper))[0]?.proof === url + address;
  });
  return shopper;
}

describe("the trust page", () => {
  it("is shown by the app proxy until the shop has a page for it", async () => {
    const shopper = await proofLeadsTo("/apps/tillit/trust#shop-since");
    await shopper.goto(`${url}/de/apps/tillit/trust#shop-since`);
    await shopper.getByText("Online seit").waitFor();
    expect(await shopper.locator("#shop-since").innerText()).toContain("4. März 2019");
    expect(await barriersOn(shopper)).toEqual([]);
    await shopper.close();
  });

  it("is not made when the merchant does not allow it, who is told what else to do", async () => {
    await press("Have the page made");
    await says("Shopify gets one new page at careful-goods.example/pages/tillit.");
    await press("Make this page");
    await someone.page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await says("Without that permission Tillit cannot make the page.");
    expect(await pages()).toEqual(["about", "care"]);
  });

  it("is never a page that has the address already", async () => {
    await newAddress().fill("care");
    await press("Make this page");
    await someone.page.getByRole("dialog").getByRole("button", { name: "Update" }).click();
    await says("Another page of your shop has this address.");
    expect(await pages()).toEqual(["about", "care"]);
  });

  it("is made empty and visible once the merchant agrees", async () => {
    await newAddress().fill("tillit");
    await press("Make this page");
    await says("https://careful-goods.example/pages/tillit");
    const { pages } = await store.state();
    expect(pages.at(-1)).toMatchObject({
      handle: "tillit",
      title: { nb: "Dette kan du stole på" },
      bodyHtml: { nb: "" },
      isPublished: true,
    });
  });

  it("is no proof while the block does not stand there", async () => {
    await says("The block stands in no template of your theme yet");
    expect(await proofsTick().isDisabled()).toBe(true);
  });

  it("is where proofs lead once the block is placed and the merchant says so", async () => {
    await store.placeBlock("trust-page", "page");
    await someone.opens("/trust-page");
    await eventually("the switch", async () => proofsTick().isEnabled());
    await proofsTick().check();
    await someone.app.getByLabel("Introduction").fill("Tre personer i Trondheim.");
    await press("Move “What Shopify knows about your shop” up");
    await someone.saves();
    await someone.seesPublished();
    await (await proofLeadsTo("/pages/tillit#shop-since")).close();
  });

  it.each([
    ["", "Tre personer i Trondheim.", "Butikken drives på Shopify"],
    ["/de", "Tre personer i Trondheim.", "Dieser Shop läuft auf Shopify"],
  ])(
    "is read at %s/pages/tillit on a computer and on the narrowest phone",
    async (language, ...texts) => {
      for (const how of [{}, NARROW]) {
        const shopper = await aVisitor(how);
        await shopper.goto(`${url}${language}/pages/tillit`);
        for (const text of texts) await shopper.getByText(text).waitFor();
        expect(await scrollsSideways(shopper)).toBe(false);
        if (how !== NARROW) expect(await barriersOn(shopper)).toEqual([]);
        await shopper.close();
      }
    },
  );

  it("prints on no other page of the same template", async () => {
    const shopper = await aVisitor();
    await shopper.goto(`${url}/pages/about`);
    await shopper.getByText("Vi er tre personer").waitFor();
    expect(await shopper.locator(".shopify-app-block").innerText()).toBe("");
    await shopper.close();
  });

  it("has a page of settings without a barrier", async () => {
    await merchantsMeetNoBarrier(someone, () => someone.opens("/trust-page"));
  });

  it("gives way to the app proxy's page when it is deleted in Shopify, and says so", async () => {
    await store.removePage("tillit");
    await store.webhook("shop/update", undefined);
    await (await proofLeadsTo("/apps/tillit/trust#shop-since")).close();
    await someone.opens("/trust-page");
    await says("This page was deleted in Shopify.");
    await press("Make it anew", "find");
  });
});
