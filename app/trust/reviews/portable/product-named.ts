import type { PortableProduct } from "./portable-review";

/** The cells that may name a product. */
export type ProductCells = Record<
  "productId" | "handle" | "sku" | "productUrl" | "productTitle",
  string
>;

export type ProductTrouble = "product-id-mangled" | "product-id-unreadable";

export type ProductRead =
  { ok: true; product: PortableProduct | null } | { ok: false; code: ProductTrouble };

/** A product's number that cannot be read does not matter while something else names the product. */
export function readProduct(cells: ProductCells): ProductRead {
  const id = numberFrom(cells.productId);
  const url = addressIn(cells.productUrl) ?? addressIn(cells.handle);
  const handle = url === null ? cells.handle.trim().replace(/^\/+|\/+$/g, "") : handleIn(url);
  const named = filled({
    id: "number" in id ? id.number : "",
    handle: handle || handleIn(url ?? ""),
    sku: cells.sku.trim(),
    url: url ?? "",
    title: cells.productTitle.trim(),
  });
  const byMoreThanItsTitle = Object.keys(named).some((name) => name !== "title");
  if ("trouble" in id && !byMoreThanItsTitle) return { ok: false, code: id.trouble };
  return { ok: true, product: Object.keys(named).length > 0 ? named : null };
}

const filled = (product: Required<PortableProduct>): PortableProduct =>
  Object.fromEntries(Object.entries(product).filter(([, text]) => text !== ""));

const PLAIN = /^(?:gid:\/\/shopify\/Product\/|shopify[-_])?(\d+)(?:\.0+)?$/i;
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?E\+?(\d+)$/i;

/** Shopify's number of a product, also where a spreadsheet has written it as `1.23E+13`, unless it lost digits. */
function numberFrom(cell: string): { number: string } | { trouble: ProductTrouble } {
  const text = cell.trim();
  if (/^0*$/.test(text)) return { number: "" };
  const plain = PLAIN.exec(text)?.[1];
  // No number of Shopify's is longer; with one that is, it refuses the whole question.
  if (plain !== undefined && plain.length < 19) return { number: plain };
  const [, first, digits = "", power] = SCIENTIFIC.exec(text) ?? [];
  if (first === undefined) return { trouble: "product-id-unreadable" };
  // A number of fourteen digits of which fewer are left could be any of many.
  return digits.length === Number(power)
    ? { number: first + digits }
    : { trouble: "product-id-mangled" };
}

const addressIn = (cell: string): string | null => {
  const text = cell.trim();
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
};

/** What stands behind `/products/` in an address. */
function handleIn(address: string): string {
  const [, handle = ""] = /\/products\/([^/?#]+)/.exec(address) ?? [];
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}
