import type { ProductRecord } from "../state.ts";

/** Never a product's id, as at Shopify: whoever takes one for the other finds nothing. */
const VARIANT_AFTER_PRODUCT = 44_000_000_000_000;

/** GS1 keeps these numbers for examples: no product in the world has one. */
const EXAMPLE_PREFIX = "952";

/** The only variant of a product, always the same one. */
export function variantOf({
  id,
  vendor,
}: Pick<ProductRecord, "id" | "vendor">): ProductRecord["variant"] {
  const number = String(id);
  return {
    id: VARIANT_AFTER_PRODUCT + id,
    sku: `${vendor.slice(0, 3).trim().toUpperCase()}-${number}`,
    barcode: ean13(EXAMPLE_PREFIX + number.padStart(9, "0")),
  };
}

/** Twelve digits with their check digit. */
export function ean13(digits: string): string {
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
