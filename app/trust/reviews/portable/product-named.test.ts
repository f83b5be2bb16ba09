import { describe, expect, it } from "vitest";
import { readProduct, type ProductCells } from "./product-named";

const NOTHING = { productId: "", handle: "", sku: "", productUrl: "", productTitle: "" };
const read = (cells: Partial<ProductCells>) => {
  const product = readProduct({ ...NOTHING, ...cells });
  return product.ok ? product.product : product.code;
};

describe("the product of a row", () => {
  it.each([
    ["7123456789012", "7123456789012"],
    ["gid://shopify/Product/123", "123"],
    ["shopify-456", "456"],
    ["789.0", "789"],
    ["7.123456789012E+12", "7123456789012"],
    ["7,123456789012e12", "7123456789012"],
  ])("is named by its number: %s", (productId, id) => {
    expect(read({ productId })).toEqual({ id });
  });

  it.each(["1.23E+13", "7.12345678901E+12", "7E+12"])(
    "is unknown where a spreadsheet has lost digits: %s",
    (productId) => {
      expect(read({ productId })).toBe("product-id-mangled");
    },
  );

  it("is named by what else there is when its number is of no use", () => {
    expect(read({ productId: "1.23E+13", handle: "wool-blanket" })).toEqual({
      handle: "wool-blanket",
    });
    expect(read({ productId: "1.23E+13", productTitle: "Wool blanket" })).toBe(
      "product-id-mangled",
    );
    expect(read({ productId: "ABC", sku: "WB-1" })).toEqual({ sku: "WB-1" });
    expect(read({ productId: "ABC" })).toBe("product-id-unreadable");
    expect(read({ productId: "9".repeat(19) })).toBe("product-id-unreadable");
  });

  it("is found in an address", () => {
    const url = "https://woolly.example/collections/all/products/gr%C3%B6%C3%9Fe?variant=1#x";
    expect(read({ productUrl: url })).toEqual({ handle: "größe", url });
    expect(read({ handle: url })).toEqual({ handle: "größe", url });
    expect(read({ productUrl: "https://woolly.example/products/%E0%A4%A" })).toMatchObject({
      handle: "%E0%A4%A",
    });
    expect(read({ productUrl: "javascript:alert(1)" })).toBeNull();
  });

  it("is none where nothing is named: then the review is about the shop", () => {
    expect(read({})).toBeNull();
    expect(read({ productId: "0" })).toBeNull();
  });
});
