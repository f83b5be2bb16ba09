import { describe, expect, it } from "vitest";
import { before, DAY, happens, installed, NOW, publishJobs, SHOP } from "../../tests/deliveries";
import { aNewReview, PRODUCT, storedReview } from "../../tests/reviews";
import { db } from "../db.server";
import { chooseReviews } from "../trust/reviews/moderation.server";
import { storeProducts } from "../trust/reviews/products.server";

const blanket = {
  ...{ id: PRODUCT, handle: "wool-blanket", title: "Wool blanket", type: "Blankets" },
  ...{ vendor: "Woolly", skus: ["WB-1"], barcodes: [], picture: null },
};
const renamed = {
  ...{ id: Number(PRODUCT), handle: "warm-blanket", title: "Warm blanket" },
  ...{ product_type: "Throws", vendor: "Woolly", variants: [{ price: "1.00" }] },
};
const known = () => storeProducts(db, SHOP, [blanket], before(DAY));
const product = () => db.product.findFirst();

const update = { topic: "products/update", payload: renamed };
const deletion = { topic: "products/delete", payload: { id: Number(PRODUCT) } };

describe("products/update", () => {
  it.each([
    ["name", { title: "Warm blanket" }],
    ["address", { handle: "warm-blanket" }],
    ["type", { product_type: "Throws" }],
  ])("notes the product's new %s", async (_, change) => {
    await installed(SHOP, before(DAY));
    await known();
    const before_ = { id: Number(PRODUCT), handle: "wool-blanket", title: "Wool blanket" };
    await happens({ ...update, payload: { ...before_, product_type: "Blankets", ...change } });
    const { product_type: type, ...rest } = { product_type: "Blankets", ...change };
    expect(await product()).toMatchObject({ type, ...rest, skus: ["WB-1"], lookedUpAt: NOW });
  });

  it("of a product that nobody ordered or reviewed keeps nothing", async () => {
    await installed(SHOP, before(DAY));
    await happens(update);
    expect(await product()).toBeNull();
  });

  it("that comes late does not bring back what was before", async () => {
    await installed(SHOP, before(DAY));
    await known();
    await happens({ ...update, triggeredAt: before(2 * DAY) });
    expect(await product()).toMatchObject({ title: "Wool blanket" });
    await happens({ ...deletion, triggeredAt: before(1000) });
    await happens({ ...update, triggeredAt: before(2000) });
    expect(await product()).toMatchObject({ title: "Wool blanket", deletedAt: before(1000) });
  });

  it("publishes the home page where a review of the product was chosen for it", async () => {
    await installed(SHOP, before(DAY));
    await known();
    await happens(update);
    expect(await publishJobs()).toEqual([]);
    const { id } = await storedReview(SHOP, aNewReview(), NOW);
    await db.$transaction((tx) => chooseReviews(tx, SHOP, [id], true, NOW));
    await db.$executeRaw`DELETE FROM pgboss.job WHERE name = 'publish'`;
    const later = new Date(NOW.getTime() + 1000);
    await happens({ ...update, payload: { ...renamed, title: "W" }, triggeredAt: later });
    expect(await publishJobs()).toHaveLength(1);
  });

  it("has the product's page lead to its reviews by the new address", async () => {
    await installed(SHOP, before(DAY));
    await known();
    await storedReview(SHOP, aNewReview(), NOW);
    await db.productPublication.updateMany({ data: { published: 1 } });
    await happens(update);
    expect(await db.productPublication.findMany()).toMatchObject([{ asked: 2, published: 1 }]);
    await happens({ ...update, triggeredAt: new Date(NOW.getTime() + 1000) });
    expect(await db.productPublication.findMany()).toMatchObject([{ asked: 2 }]);
  });
});

describe("products/delete", () => {
  it("notes that the product is gone, and leaves its reviews", async () => {
    await installed(SHOP, before(DAY));
    await known();
    await storedReview(SHOP, aNewReview(), NOW);
    await happens(deletion);
    expect(await product()).toMatchObject({ deletedAt: NOW });
    expect(await db.review.count()).toBe(1);
  });
});
