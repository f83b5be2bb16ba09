import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { aShop } from "../../tests/facts";
import { aNewReview, PRODUCT, storedReview } from "../../tests/reviews";
import { aShopWith } from "../../tests/review-imports";
import { aSessionToken, SHOP, shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { startBoss, stopBoss } from "../jobs.server";
import { feedAddress } from "../trust/reviews/exports/feed-address.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { loader as file } from "./app.reviews.export.$name";
import { loader as feed } from "./feeds.$shop.$key.google[.]xml";

const OTHER = "other.myshopify.com";
const NOW = new Date();

shopifyTokens();

async function exported(name: string) {
  const request = new Request(`https://tillit.example/app/reviews/export/${name}`, {
    headers: {
      authorization: `Bearer ${await aSessionToken()}`,
      "user-agent": "Mozilla/5.0 Chrome/140",
    },
  });
  return file({ request, params: { name }, context: {} });
}

/** What Google gets at an address. */
async function fetched(address: string) {
  const [, , shop, key] = new URL(address).pathname.split("/");
  const request = new Request(address);
  return feed({ request, params: { shop, key }, context: {} });
}

beforeEach(async () => {
  for (const table of ["Review", "Product", "Installation", "ShopFacts", "ShopKey", "DataLook"]) {
    await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  }
  await (await startBoss()).deleteAllJobs();
  for (const shop of [SHOP, OTHER]) {
    await aShopWith(shop, [{ id: PRODUCT, handle: "wool-blanket" }]);
    await storeShopFacts(db, shop, aShop({ shop }), NOW);
    await storedReview(shop, aNewReview({ body: `Warm in ${shop}` }), NOW);
  }
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

describe("an export", () => {
  it.each([
    ["tillit", "reviews.tillit.jsonl"],
    ["judge-me", "reviews-judge-me.csv"],
    ["loox", "reviews-loox.csv"],
  ])("called %s is a file with the shop's own reviews", async (name, fileName) => {
    const response = await exported(name);
    expect(response.headers.get("content-disposition")).toContain(fileName);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const text = await response.text();
    expect(text).toContain(`Warm in ${SHOP}`);
    expect(text).toContain("kari@example.no");
    expect(text).not.toContain(OTHER);
  });

  it("is a look at its authors, and is noted", async () => {
    await exported("loox");
    expect(await db.dataLook.findMany()).toMatchObject([
      { shop: SHOP, what: "reviews-file", about: "reviews-loox.csv" },
    ]);
  });

  it("of another name there is none", async () => {
    await expect(exported("badges")).rejects.toMatchObject({ status: 404 });
    expect(await db.dataLook.count()).toBe(0);
  });

  it("is sent while it is made, and is given up with its reader", async () => {
    for (let number = 0; number < 5; number += 1) {
      await storedReview(SHOP, aNewReview({ body: `No ${number}` }), NOW);
    }
    const reader = (await exported("tillit")).body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? "").toString()).toContain(`"tillit":"reviews"`);
    await reader?.cancel();
  });
});

describe("the feed for Google", () => {
  it("has the shop's shown reviews, and nothing that only the shop may know", async () => {
    await storedReview(SHOP, aNewReview({ body: "Held", heldFor: ["words"] }), NOW);
    await storedReview(SHOP, aNewReview({ body: "Cold", rating: 1, orderId: "10424242" }), NOW);
    await storedReview(SHOP, aNewReview({ body: "", title: "No words" }), NOW);
    await storedReview(SHOP, aNewReview({ body: "About the shop", productId: "" }), NOW);
    const response = await fetched(await feedAddress(SHOP));
    expect(response.headers.get("content-type")).toContain("application/xml");
    const text = await response.text();
    expect(text).toContain(`<content>Warm in ${SHOP}</content>`);
    expect(text).toContain("<content>Cold</content>");
    expect(text).toContain("https://woolly.example/products/wool-blanket");
    for (const secret of ["Held", "No words", "About the shop", "kari@example.no", "10424242"]) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toContain(OTHER);
  });

  it("is nowhere but at its address", async () => {
    const address = await feedAddress(SHOP);
    const status = async (url: string) => (await fetched(url)).status;
    expect(await status(address)).toBe(200);
    expect(await status(address.replace(/[^/]+\/google/, `${"A".repeat(22)}/google`))).toBe(404);
    expect(await status(address.replace(SHOP, OTHER))).toBe(404);
    expect(await status(address.replace(SHOP, "unknown.myshopify.com"))).toBe(404);
    expect(await status(address.replace(SHOP, "nobody"))).toBe(404);
    expect(await db.shopKey.count({ where: { shop: "unknown.myshopify.com" } })).toBe(0);
  });

  it("is gone with the app", async () => {
    const address = await feedAddress(SHOP);
    await db.installation.update({ where: { shop: SHOP }, data: { uninstalledAt: NOW } });
    expect((await fetched(address)).status).toBe(404);
  });
});
