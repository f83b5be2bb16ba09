import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { aShop } from "../../tests/facts";
import { ProductsInMemory } from "../../tests/products-in-memory";
import { aNewReview, PRODUCT, storedReview } from "../../tests/reviews";
import { AdminTrouble } from "../admin-api/admin.server";
import { db } from "../db.server";
import { startBoss, stopBoss } from "../jobs.server";
import { deleteReviews, holdReviews } from "../trust/reviews/moderation.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { TABLES } from "../forget-shop.server";
import { publishProducts } from "./publish-products.server";

const SHOP = "woolly.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");
const ids = Array.from({ length: 14 }, (_, n) => String(1001 + n));

let shopify: ProductsInMemory;

beforeEach(async () => {
  for (const table of TABLES) await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  await (await startBoss()).deleteAllJobs();
  await storeShopFacts(db, SHOP, aShop({ shop: SHOP }), NOW);
  shopify = new ProductsInMemory(
    SHOP,
    ids.map((id) => ({ id, handle: `product-${id}` })),
  );
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const write = (overrides = {}) => storedReview(SHOP, aNewReview(overrides), NOW);
const published = () => publishProducts(SHOP, NOW, shopify.connect);
const page = (id = PRODUCT) =>
  shopify.value(id, "$app:reviews", "page") as { count: number; reviews: unknown[] } | undefined;

describe("a product with reviews", () => {
  it("gets the standard rating that themes read, and the first reviews", async () => {
    await write({ rating: 5 });
    await write({ rating: 4, body: "Bra." });
    await published();
    expect(shopify.value(PRODUCT, "reviews", "rating")).toEqual({
      value: "4.5",
      scale_min: "1.0",
      scale_max: "5.0",
    });
    expect(shopify.value(PRODUCT, "reviews", "rating_count")).toBe(2);
    expect(page()).toMatchObject({ count: 2, average: 4.5 });
    expect(page()?.reviews).toHaveLength(2);
  });

  it("costs one call for one review that is shown", async () => {
    await write();
    await published();
    shopify.calls = [];
    await write({ body: "Enda en." });
    await published();
    expect(shopify.calls).toEqual(["SetMetafields"]);
  });

  it("costs one call for a burst of them", async () => {
    for (let n = 0; n < 20; n++) await write({ body: `Nummer ${n}` });
    await published();
    expect(shopify.writes).toHaveLength(1);
    expect(page()?.count).toBe(20);
  });

  it("costs no call when it is published again unchanged", async () => {
    await write();
    await published();
    await db.productPublication.updateMany({ data: { asked: { increment: 1 } } });
    shopify.calls = [];
    expect(await published()).toEqual({ products: 1, writes: 0, refused: 0 });
    expect(shopify.calls).toEqual([]);
  });

  it("shows no rating rather than none of five when the last one goes", async () => {
    const review = await write();
    await published();
    await db.$transaction((tx) => deleteReviews(tx, SHOP, [review.id], "advertising", NOW));
    await published();
    expect(shopify.metafields.size).toBe(0);
  });

  it("is not cleared of what others wrote", async () => {
    shopify.metafields.set(`gid://shopify/Product/${PRODUCT} reviews rating`, {
      type: "rating",
      value: "{}",
    });
    const review = await write();
    await db.$transaction((tx) => holdReviews(tx, SHOP, [review.id], NOW));
    await published();
    expect(shopify.writes).toEqual([]);
    expect(shopify.metafields.size).toBe(1);
  });
});

describe("publishing products", () => {
  it("writes many with few calls", async () => {
    for (const productId of ids) await write({ productId });
    expect(await published()).toEqual({ products: 14, writes: 14, refused: 0 });
    expect(shopify.writes.map(({ metafields }) => metafields)).toEqual([18, 18, 6]);
  });

  it("is not held up by a product that Shopify refuses, and says which", async () => {
    for (const productId of ids.slice(0, 3)) await write({ productId });
    shopify.refuses = ["1002"];
    expect(await published()).toEqual({ products: 3, writes: 2, refused: 1 });
    expect(page("1001")?.count).toBe(1);
    expect(page("1003")?.count).toBe(1);
    const rows = await db.productPublication.findMany({ where: { problem: { not: "null" } } });
    const open = await db.productPublication.findMany({ where: { published: 0 } });
    expect(open.map(({ productId }) => productId)).toEqual(["1002"]);
    expect(rows.find(({ productId }) => productId === "1002")?.problem).toMatchObject({
      code: "refused",
    });
  });

  it("is done with a product that Shopify no longer has", async () => {
    await write();
    await published();
    shopify.products = [];
    await write({ body: "Til et produkt som er borte." });
    expect(await published()).toEqual({ products: 1, writes: 1, refused: 0 });
    expect(await db.product.count({ where: { deletedAt: NOW } })).toBe(1);
  });

  it("forgets nothing that was asked for while it wrote", async () => {
    await write();
    shopify.meanwhile = async () => {
      await write({ body: "I mellomtiden." });
    };
    await published();
    expect(page()?.count).toBe(1);
    await published();
    expect(page()?.count).toBe(2);
  });

  it("asks nobody anything where nothing was asked for", async () => {
    await db.shopFacts.deleteMany();
    const connect = () => Promise.reject(new Error("nobody is to be asked"));
    expect(await publishProducts(SHOP, NOW, connect)).toEqual({
      products: 0,
      writes: 0,
      refused: 0,
    });
  });

  it("leaves everything open while Shopify is away", async () => {
    await write();
    shopify.trouble = new AdminTrouble("unavailable", "HTTP 502");
    await expect(published()).rejects.toThrow(AdminTrouble);
    shopify.trouble = null;
    expect(await published()).toMatchObject({ writes: 1 });
  });

  it("that two did at the same time is done anew, as nobody knows who wrote last", async () => {
    await write();
    shopify.meanwhile = async () => {
      await write({ body: "I mellomtiden." });
      await published();
    };
    await published();
    await published();
    expect(page()?.count).toBe(2);
    expect(shopify.writes).toHaveLength(3);
  });
});
