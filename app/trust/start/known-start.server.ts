import { isDeepStrictEqual } from "node:util";
import type { Tx } from "../../db.server";
import { db } from "../../db.server";
import type { Facts } from "../facts";
import { loadShopReviews } from "../reviews/shop-reviews.server";
import { loadSettings } from "../settings.server";
import { NO_SETTINGS, type TrustSettings } from "../settings";
import { loadShopFacts } from "../shop-facts.server";
import { loadDrafts, type Drafts } from "./drafts.server";
import { STATED_STEPS, type StatedStep } from "./steps";
import { withDrafts } from "./with-drafts";

export type KnownStart = {
  /** As they would be if all that was accepted were published. */
  facts: Facts;
  drafts: Drafts;
  /** What was stated already, here or on its own page. */
  stated: StatedStep[];
  lookedUpAt: Date;
};

export const statedIn = (settings: TrustSettings): StatedStep[] =>
  STATED_STEPS.filter((step) => !isDeepStrictEqual(settings[step], NO_SETTINGS[step]));

/** How far a shop has come; null while Shopify has told nothing of it. Asks our own database only. */
export async function knownStart(shop: string, now: Date, tx: Tx = db): Promise<KnownStart | null> {
  const [known, settings, reviews, drafts] = await Promise.all([
    loadShopFacts(shop, tx),
    loadSettings(shop, tx),
    loadShopReviews(shop, tx),
    loadDrafts(shop, tx),
  ]);
  if (!known) return null;
  const { facts: told, lookedUpAt } = known;
  const stated = statedIn(settings);
  const facts = withDrafts({ shop: told, settings, reviews, now }, drafts, stated);
  return { facts, drafts, stated, lookedUpAt };
}
