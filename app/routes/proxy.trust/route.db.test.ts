import { createHmac } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import { db } from "../../db.server";
import { saveSetting } from "../../trust/settings.server";
import { storeShopFacts } from "../../trust/shop-facts.server";
import { NO_TRUST_PAGE } from "../../trust/trust-page/trust-page";
import { loader } from "./route";

const SHOP = "careful-goods.myshopify.com";

afterAll(() => db.$disconnect());

function open({ shop = SHOP, secret = "test-secret", at = new Date() } = {}) {
  const values = {
    path_prefix: "/apps/tillit",
    shop,
    timestamp: String(Math.floor(at.getTime() / 1000)),
  };
  const signed = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  const signature = createHmac("sha256", secret).update(signed.join("")).digest("hex");
  const query = new URLSearchParams({ ...values, signature });
  const request = new Request(`https://tillit.example/proxy/trust?${query}`);
  return loader({ request, params: {}, context: {} });
}

describe("the trust page behind the app proxy", () => {
  it("is Liquid for the shop's theme, of that shop alone", async () => {
    const facts = (shop: string, name: string) => aShop({ shop, name });
    const other = "other.myshopify.com";
    await storeShopFacts(db, SHOP, facts(SHOP, "Careful Goods"), new Date());
    await storeShopFacts(db, other, facts(other, "Somebody else"), new Date());

    const page = await open();
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toMatch("application/liquid");
    const liquid = await page.text();
    expect(liquid).toContain("What you can rely on at Careful Goods</h1>");
    expect(liquid).not.toContain("Somebody else");
  });

  it("follows what Shopify told and what the merchant saved", async () => {
    const shop = "woolly.myshopify.com";
    const says = async () => (await open({ shop })).text();
    expect(await says()).toContain("are being looked up");
    await storeShopFacts(db, shop, aShop({ shop, name: "Woolly" }), new Date(1));
    expect(await says()).toContain("at Woolly</h1>");
    await storeShopFacts(db, shop, aShop({ shop, name: "Woollier" }), new Date(2));
    expect(await says()).toContain("at Woollier</h1>");
    for (const [revision, intro] of ["Hallo", "Hei"].entries()) {
      const value = { ...NO_TRUST_PAGE, intro: { nb: intro } };
      await saveSetting(db, shop, "trust_page", value, revision, new Date());
      expect(await says()).toContain(`<p>${intro}</p>`);
    }
  });

  it.each([
    ["signed by somebody else", { secret: "guessed" }],
    ["an hour old", { at: new Date(Date.now() - 3_600_000) }],
    ["without a shop of Shopify's", { shop: "careful-goods.example" }],
  ])("is refused when the request is %s", async (_, request) => {
    const answer = await open(request);
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain("Careful Goods");
  });
});
