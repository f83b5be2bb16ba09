import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { NOW } from "../../../../tests/facts";
import { aShopWith } from "../../../../tests/review-imports";
import type { Admin } from "../../../admin-api/admin.server";
import { db } from "../../../db.server";
import type { PortableProduct } from "../portable/portable-review";
import { ProductFinder } from "./product-finder.server";

const SHOP = "woolly.myshopify.com";

type AtShopify = { id: string; handle: string; title?: string; skus?: string[] };

/** A Shopify with these products, which of the variants of a product tells the first ten. */
function shopify(...products: AtShopify[]) {
  const asked: string[] = [];
  const node = ({ id, handle, title = handle, skus = [] }: AtShopify) => ({
    ...{ id: `gid://shopify/Product/${id}`, handle, title, productType: "", vendor: "" },
    variants: { nodes: skus.slice(0, 10).map((sku) => ({ sku, barcode: null })) },
  });
  const query = (document: string, variables: { ids?: string[]; search?: string }) => {
    asked.push(variables.search ?? variables.ids?.join() ?? "");
    if (document.includes("ProductsByIds")) {
      const nodes = (variables.ids ?? []).map((gid) => {
        const found = products.find(({ id }) => gid.endsWith(`/${id}`));
        return found ? node(found) : null;
      });
      return Promise.resolve({ nodes });
    }
    const words = [...(variables.search ?? "").matchAll(/(\w+):"([^"]*)"/g)];
    const found = products.filter((product) =>
      words.some(([, field, word = ""]) => {
        if (field === "sku") return product.skus?.includes(word);
        return field === "title" ? product.title?.includes(word) : product.handle === word;
      }),
    );
    return Promise.resolve({ products: { nodes: found.map(node) } });
  };
  const admin = { shop: SHOP, query } as unknown as Admin;
  const finder = new ProductFinder(SHOP, NOW, () => Promise.resolve(admin));
  const find = async (...wanted: PortableProduct[]) => {
    await finder.lookFor(wanted);
    return wanted.map((product) => finder.idOf(product));
  };
  return { find, asked };
}

beforeEach(async () => {
  await db.product.deleteMany();
  await db.installation.deleteMany();
});
afterAll(() => db.$disconnect());

describe("a product that a file names", () => {
  it("is found among those that we have heard of, without asking", async () => {
    await aShopWith(SHOP, [{ id: "101", handle: "wool-blanket" }]);
    const { find, asked } = shopify();
    const found = await find(
      { id: "101" },
      { handle: "Wool-Blanket" },
      { sku: "SKU-101" },
      { title: "wool-blanket" },
    );
    expect(found).toEqual(["101", "101", "101", "101"]);
    expect(asked).toEqual([]);
  });

  it("is asked for at Shopify, once, and remembered", async () => {
    const { find, asked } = shopify({ id: "7", handle: "lamp", title: "Lamp", skus: ["L-1"] });
    expect(await find({ id: "7" }, { handle: "lamp" }, { handle: "gone" })).toEqual([
      "7",
      "7",
      null,
    ]);
    expect(await find({ handle: "gone" }, { id: "7" })).toEqual([null, "7"]);
    expect(asked).toEqual(["gid://shopify/Product/7", `handle:"gone"`]);
  });

  it("is found by the next name when the first one leads nowhere, as in another shop", async () => {
    await aShopWith(SHOP, [{ id: "901", handle: "wool-blanket" }]);
    const { find } = shopify();
    expect(await find({ id: "101", handle: "wool-blanket" })).toEqual(["901"]);
  });

  it("is none where several go by the name", async () => {
    const { find } = shopify(
      { id: "1", handle: "a", title: "Lamp", skus: ["X"] },
      { id: "2", handle: "b", title: "Lamp", skus: ["X"] },
    );
    expect(await find({ title: "Lamp" }, { sku: "X" })).toEqual([null, null]);
  });

  it("has exactly the title that the file says", async () => {
    const { find } = shopify({ id: "1", handle: "a", title: "Desk lamp" });
    expect(await find({ title: "lamp" })).toEqual([null]);
    expect(await find({ title: "Desk lamp" })).toEqual(["1"]);
  });

  it("is found by the SKU of a variant that Shopify does not tell with the others", async () => {
    const skus = Array.from({ length: 12 }, (_, number) => `S-${number}`);
    const { find } = shopify({ id: "1", handle: "a", skus });
    expect(await find({ sku: "S-1" }, { sku: "S-11" }, { sku: "S-99" })).toEqual(["1", "1", null]);
  });

  it("is none that Shopify has deleted", async () => {
    await aShopWith(SHOP, [{ id: "101", handle: "wool-blanket" }]);
    await db.product.updateMany({ data: { deletedAt: NOW } });
    const { find } = shopify();
    expect(await find({ id: "101" }, { handle: "wool-blanket" })).toEqual([null, null]);
  });

  it("is nobody else's", async () => {
    await aShopWith("other.myshopify.com", [{ id: "101", handle: "wool-blanket" }]);
    const { find } = shopify();
    expect(await find({ id: "101" }, { handle: "wool-blanket" })).toEqual([null, null]);
  });
});
