import type { OwnReview } from "../portable/own-line";
import type { KnownProduct } from "../products.server";

/** A product as a file names it: by its number and, where Shopify has told us, its handle. */
export function productNamed(
  id: string,
  products: Map<string, KnownProduct>,
): OwnReview["product"] {
  if (id === "") return null;
  const known = products.get(id);
  return { id, handle: known?.handle ?? "", title: known?.title ?? "" };
}
