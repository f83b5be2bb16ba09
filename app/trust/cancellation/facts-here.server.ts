import { db } from "../../db.server";
import type { KnownShop } from "../mails/sender";
import { loadSettings } from "../settings.server";
import { loadShopFacts } from "../shop-facts.server";

/** What the pages say of the shop; null while nothing is known of it. */
export async function factsHere(shop: string): Promise<KnownShop | null> {
  const known = await loadShopFacts(shop);
  return known && { shop: known.facts, settings: await loadSettings(shop, db) };
}
