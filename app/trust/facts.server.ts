import type { Facts } from "./facts";
import { loadSettings } from "./settings.server";
import { loadShopFacts } from "./shop-facts.server";

/** What is known about the shop now; null until Shopify has been asked once. */
export async function loadFacts(shop: string, now: Date): Promise<Facts | null> {
  const known = await loadShopFacts(shop);
  return known && { shop: known.facts, settings: await loadSettings(shop), now };
}
