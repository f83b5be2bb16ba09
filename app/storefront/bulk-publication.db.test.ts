import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { aShop } from "../../tests/facts";
import { ProductsInMemory } from "../../tests/products-in-memory";
import { aNewReview, storedReview } from "../../tests/reviews";
import { db } from "../db.server";
import { recordInstallation } from "../installations.server";
import { startBoss, stopBoss } from "../jobs.server";
import { markProducts } from "../trust/reviews/request-product-publication.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { TABLES } from "../forget-shop.server";
import { publishProducts } from "./publish-products.server";

const SHOP = "woolly.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");
/** In a shop it is a thousand. */
const MANY = 10;
const COUNT = MANY + 1;
const ids = Array.from({ length: COUNT }, (_, nth) => String(1_001 + nth));
const [FIRST = "", SECOND = ""] = ids;

let shopify: ProductsInMemory;

beforeEach(async () => {
  for (const table of TABLES) await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  await (await startBoss()).deleteAllJobs();
  await recordInstallation(SHOP, [], NOW);
  await storeShopFacts(db, SHOP, aShop({ shop: SHOP }), NOW);
  shopify = new ProductsInMemory(
    SHOP,
    ids.map((id) => ({ id, handle: `product-${id}` })),
  );
  await db.product.createMany({
    data: ids.map((id) => ({
      ...{ shop: SHOP, id, handle: `product-${id}`, title: id, type: "", vendor: "" },
      ...{ skus: [], barcodes: [], lookedUpAt: NOW },
    })),
  });
  await db.reviewTally.createMany({
    data: ids.map((productId) => ({
      ...{ shop: SHOP, productId, ones: 0, twos: 0, threes: 0, fours: 0, fives: 1 },
      ...{ verified: 0, withPhoto: 0 },
    })),
  });
  await markProducts(db, SHOP, ids);
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const publish = () =>
  publishProducts(SHOP, NOW, shopify.connect, { world: shopify.world, many: MANY });
const count = (id: string) => shopify.value(id, "reviews", "rating_count");
const behind = async () =>
  (await db.productPublication.findMany({ where: { shop: SHOP } })).filter(
    ({ asked, published }) => published < asked,
  ).length;
const waiting = async () =>
  (await (await startBoss()).findJobs("publish-products", { key: SHOP, queued: true })).length;

describe("many changed products", () => {
  it("are handed to Shopify in one file, and settled by its results", async () => {
    expect(await publish()).toMatchObject({ writes: 0 });
    expect(shopify.calls).toEqual(["StageUpload", "NewestBulkOperations", "RunMetafields"]);
    expect(await waiting()).toBe(1);

    shopify.calls = [];
    expect(await publish()).toMatchObject({ writes: 0 });
    expect(shopify.calls).toEqual(["BulkOperation"]);

    shopify.bulk.finish();
    expect(await publish()).toEqual({ products: COUNT, writes: COUNT, refused: 0 });
    expect([count(FIRST), count(ids.at(-1) ?? "")]).toEqual([1, 1]);
    expect(shopify.writes).toEqual([]);
    expect(await behind()).toBe(0);
    shopify.calls = [];
    await publish();
    expect(shopify.calls).toEqual([]);
  });

  it("are written one by one where they are fewer", async () => {
    await db.productPublication.deleteMany({ where: { productId: FIRST } });
    await publish();
    expect(shopify.bulk.operations).toEqual([]);
    expect(shopify.writes).toHaveLength(2);
    expect(await behind()).toBe(0);
  });

  it.each([
    ["before the file was uploaded", "StageUpload", false],
    ["before Shopify was asked to begin", "RunMetafields", false],
    ["after Shopify began, before that was noted", "RunMetafields", true],
    ["before the results were read", "results", false],
  ])("are all written, once, by a process that died %s", async (_, at, isDone) => {
    shopify.bulk.dies = { at, isDone };
    for (let tries = 0; tries < 5 && (await behind()) > 0; tries += 1) {
      await publish().catch((error: unknown) => expect(String(error)).toContain("died"));
      shopify.bulk.finish();
    }
    expect(shopify.bulk.operations).toHaveLength(1);
    expect(shopify.bulk.dies).toBeNull();
    expect(await behind()).toBe(0);
    expect(count(FIRST)).toBe(1);
  });

  it("do not hold up another product, nor a change of one that was handed over", async () => {
    await publish();
    const review = { productId: FIRST, email: null };
    await storedReview(SHOP, aNewReview(review), NOW);
    await publish();
    expect(count(FIRST)).toBeUndefined();
    shopify.bulk.finish();
    await publish();
    expect(await behind()).toBe(0);
    expect(count(FIRST)).toBe(2);
  });

  it("are written anew where the file was lost before Shopify read it", async () => {
    shopify.bulk.dies = { at: "RunMetafields", isDone: false };
    await expect(publish()).rejects.toThrow("died");
    shopify.bulk.loseFiles();
    await publish();
    expect(await behind()).toBe(0);
    expect(count(SECOND)).toBe(1);
  });

  it("leave no rest to be written one by one", async () => {
    const more = Array.from({ length: 125 }, (_, nth) => String(2_001 + nth));
    shopify.products = more.map((id) => ({ id, handle: `product-${id}` }));
    await db.productPublication.deleteMany();
    await db.product.createMany({
      data: shopify.products.map((product) => ({
        ...{ ...product, shop: SHOP, title: product.id, type: "", vendor: "" },
        ...{ skus: [], barcodes: [], lookedUpAt: NOW },
      })),
    });
    for (const productId of more) {
      await db.reviewTally.create({ data: { shop: SHOP, productId, fives: 1 } });
    }
    await markProducts(db, SHOP, more);
    const circumstances = { world: shopify.world, many: 30, most: 100 };
    await publishProducts(SHOP, NOW, shopify.connect, circumstances);
    shopify.bulk.finish();
    await publishProducts(SHOP, NOW, shopify.connect, circumstances);
    expect(await behind()).toBe(0);
    expect(shopify.bulk.operations).toHaveLength(1);
    expect(shopify.writes).toEqual([]);
  });

  it("name the one that Shopify refuses, and leave it open", async () => {
    shopify.refuses = [FIRST];
    await publish();
    shopify.bulk.finish();
    expect(await publish()).toMatchObject({ writes: COUNT - 1, refused: 1 });
    const open = await db.productPublication.findMany({ where: { published: 0 } });
    expect(open).toMatchObject([{ productId: FIRST, problem: { code: "refused" } }]);
  });
});
