import { isDeepStrictEqual } from "node:util";
import { NO_SETTINGS, SETTING_NAMES, type SettingName } from "../trust/settings";
import { loadShopReviews } from "../trust/reviews/shop-reviews.server";
import { loadSettings } from "../trust/settings.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import { isShown, storefrontDocument } from "./document";

/** Nothing is entered; something is, of which shoppers see nothing yet; they see it. */
export type SettingState = "empty" | "begun" | "filled";

/** How far a shop has come with each of its settings. */
export async function settingStates(
  shop: string,
  now: Date,
): Promise<Record<SettingName, SettingState>> {
  const [settings, reviews, known] = await Promise.all([
    loadSettings(shop),
    loadShopReviews(shop),
    loadShopFacts(shop),
  ]);
  const shown = known && storefrontDocument({ shop: known.facts, settings, reviews, now });
  const stateOf = (name: SettingName) => {
    if (isDeepStrictEqual(settings[name], NO_SETTINGS[name])) return "empty";
    return shown && isShown(name) && shown[name] === null ? "begun" : "filled";
  };
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, stateOf(name)])) as Record<
    SettingName,
    SettingState
  >;
}
