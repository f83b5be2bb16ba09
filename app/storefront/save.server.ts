import { db, type Tx } from "../db.server";
import type { Problem } from "../trust/problem";
import { parseInput, type Setting } from "../trust/setting";
import { SETTINGS, type SettingName, type TrustSettings } from "../trust/settings";
import { loadShopReviews } from "../trust/reviews/shop-reviews.server";
import { loadSettings, saveSetting, type SavedSetting } from "../trust/settings.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import { tooLargeToPublish } from "./published-size";
import { requestPublication } from "./request-publication.server";

/** Saves a setting and asks for its publication, both or neither. An unchanged value asks for nothing. */
export async function saveAndPublish<Name extends SettingName>(
  shop: string,
  name: Name,
  input: unknown,
  revision: number,
  now: Date,
): Promise<SavedSetting<TrustSettings[Name]>> {
  return db.$transaction(async (tx) => {
    const tooLarge = await sizeProblem(tx, shop, name, input, now);
    if (tooLarge) return { ok: false, problems: [tooLarge] };
    const saved = await saveSetting(tx, shop, name, input, revision, now);
    if (saved.ok && saved.changed) await requestPublication(tx, shop, now);
    return saved;
  });
}

async function sizeProblem(
  tx: Tx,
  shop: string,
  name: SettingName,
  input: unknown,
  now: Date,
): Promise<Problem | null> {
  const parsed = parseInput(SETTINGS[name] as Setting<unknown>, input);
  const known = await loadShopFacts(shop, tx);
  // What is wrong in itself is told by the save; without facts nothing is published yet.
  if (!parsed.ok || !known) return null;
  const settings = { ...(await loadSettings(shop, tx)), [name]: parsed.value };
  const reviews = await loadShopReviews(shop, tx);
  return tooLargeToPublish(name, { shop: known.facts, settings, reviews, now });
}
