import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { ean13 } from "./variant.ts";

describe("a barcode", () => {
  it.each(["4006381333931", "5901234123457", "9780306406157", "7350053850019"])(
    "ends as that of %s, printed on a real thing, does",
    (barcode) => expect(ean13(barcode.slice(0, 12))).toBe(barcode),
  );
});

describe("the sample shops' variants", () => {
  it("have an id, a SKU and a barcode of their own", () => {
    using world = aWorld();
    const { products } = world.state;
    for (const read of ["id", "sku", "barcode"] as const) {
      expect(new Set(products.map(({ variant }) => variant[read])).size).toBe(products.length);
    }
    expect(products[0]?.variant).toEqual({
      id: 44_000_000_001_001,
      sku: "LEI-1001",
      barcode: "9520000010010",
    });
    const productIds = products.map(({ id }) => id);
    for (const { variant } of products) expect(productIds).not.toContain(variant.id);
  });
});
