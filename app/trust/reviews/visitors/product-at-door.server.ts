import { adminFor, AdminTrouble } from "../../../admin-api/admin.server";
import { knownProducts, lookUpProducts } from "../products.server";

/** The product that somebody writes about. */
export type ProductAtDoor = { id: string; title: string; picture: string | null; handle: string };

/**
 * Shopify is asked about a product that we have not heard of yet. Null: it has no such product. While Shopify
 * cannot be asked, it is taken at its word: what is published later is looked up anyway.
 */
export async function productAtDoor(
  shop: string,
  { productId, handle }: { productId: string; handle: string },
  now: Date,
  connect: typeof adminFor = adminFor,
): Promise<ProductAtDoor | null> {
  if (productId === "") return null;
  const product = (await knownProducts(shop, [productId])).get(productId);
  if (product) return product.deletedAt ? null : product;
  try {
    await lookUpProducts(await connect(shop), [productId], now);
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    return { id: productId, title: handle.replaceAll("-", " "), picture: null, handle };
  }
  const found = (await knownProducts(shop, [productId])).get(productId);
  return found && !found.deletedAt ? found : null;
}
