import type { Product } from "@prisma/client";
import type { Admin } from "../../admin-api/admin.server";
import {
  productsBy,
  productsByIds,
  type LookedUpProduct,
  type SearchField,
} from "../../admin-api/products.server";
import { db, type Tx } from "../../db.server";

/** As Shopify last told it. */
export type KnownProduct = Product;

/** Those of the products that we have heard of, by Shopify's number. */
export async function knownProducts(
  shop: string,
  ids: Iterable<string>,
  tx: Tx = db,
): Promise<Map<string, KnownProduct>> {
  const wanted = [...new Set(ids)].filter((id) => id !== "");
  const rows = await tx.product.findMany({ where: { shop, id: { in: wanted } } });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The product that is reached under the handle now; null if we have not heard of it. */
export function productCalled(shop: string, handle: string, tx: Tx = db): Promise<Product | null> {
  return tx.product.findFirst({
    where: { shop, handle, deletedAt: null },
    orderBy: { lookedUpAt: "desc" },
  });
}

/** Notes what Shopify told about products. */
export async function storeProducts(
  tx: Tx,
  shop: string,
  products: LookedUpProduct[],
  now: Date,
): Promise<void> {
  for (const { id, ...product } of products) {
    const told = { ...product, deletedAt: null, lookedUpAt: now };
    await tx.product.upsert({
      where: { shop_id: { shop, id } },
      create: { shop, id, ...told },
      update: told,
    });
  }
}

/** Asks Shopify for products by number, and notes them; one that it does not have is noted as deleted. */
export async function lookUpProducts(
  admin: Admin,
  ids: string[],
  now: Date,
  tx: Tx = db,
): Promise<void> {
  const { shop } = admin;
  const found = await productsByIds(admin, ids);
  await storeProducts(tx, shop, found, now);
  const there = found.map(({ id }) => id);
  await tx.product.updateMany({
    where: { shop, id: { in: ids.filter((id) => !there.includes(id)) } },
    data: { deletedAt: now },
  });
}

/** Asks Shopify for products by handle, SKU or title, notes and returns those that it has. */
export async function findProducts(
  admin: Admin,
  field: SearchField,
  words: string[],
  now: Date,
  tx: Tx = db,
): Promise<LookedUpProduct[]> {
  const found = await productsBy(admin, field, words);
  await storeProducts(tx, admin.shop, found, now);
  return found;
}
