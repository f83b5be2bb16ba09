import { createHmac } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { db } from "../../db.server";
import { storeShopFacts } from "../../trust/shop-facts.server";
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
  const request = new Request(`https://tillit.example/proxy/facts?${query}`);
  return loader({ request, params: {}, context: {} });
}

describe("the facts page behind the app proxy", () => {
  it("is Liquid for the shop's theme, of that shop alone", async () => {
    const facts = (shop: string, name: string) => ({
      shop,
      name,
      primaryDomain: { host: "a.example", url: "https://a.example", sslEnabled: true },
      contactEmail: null,
      createdAt: "2019-03-04T10:00:00Z",
      country: "NO",
      shipsTo: [],
      checkoutReady: true,
      policies: [],
      locales: [{ locale: "en", primary: true, published: true }],
    });
    const other = "other.myshopify.com";
    await storeShopFacts(db, SHOP, facts(SHOP, "Careful Goods"), new Date());
    await storeShopFacts(db, other, facts(other, "Somebody else"), new Date());

    const page = await open();
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toMatch("application/liquid");
    const liquid = await page.text();
    expect(liquid).toContain("Facts about Careful Goods");
    expect(liquid).not.toContain("Somebody else");
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
