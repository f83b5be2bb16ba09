import { db, type Tx } from "../db.server";
import { ShopFacts } from "./shop-facts";

export type KnownShopFacts = { facts: ShopFacts; lookedUpAt: Date };

/** What Shopify last told us; null if it was never asked, or told us in a shape we no longer read. */
export async function loadShopFacts(shop: string, tx: Tx = db): Promise<KnownShopFacts | null> {
  const row = await tx.shopFacts.findUnique({ where: { shop } });
  const parsed = ShopFacts.safeParse(row?.facts);
  return row && parsed.success ? { facts: parsed.data, lookedUpAt: row.lookedUpAt } : null;
}

export async function storeShopFacts(tx: Tx, shop: string, facts: ShopFacts, now: Date) {
  const known = { facts, lookedUpAt: now };
  await tx.shopFacts.upsert({ where: { shop }, create: { shop, ...known }, update: known });
}
