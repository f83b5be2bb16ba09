import { env } from "../env.server";
import { blockOf } from "../trust/block-of";
import type { SettingName } from "../trust/settings";
import { onTrustPage } from "../trust/claims/trust-page";
import { loadSetting, loadSettings } from "../trust/settings.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import { SECTIONS } from "../trust/trust-page/sections";
import { publicationStatus } from "./publication-status.server";

const hasSection = (name: SettingName) => SECTIONS.some((section) => section === name);

/** What every settings page begins with: from our own database only, so that nothing has to be waited for. */
export async function loadSettingPage<Name extends SettingName>(
  shop: string,
  name: Name,
  now: Date,
) {
  const [{ value, revision, unreadable }, settings, known, publication] = await Promise.all([
    loadSetting(shop, name),
    loadSettings(shop),
    loadShopFacts(shop),
    publicationStatus(shop),
  ]);
  return {
    saved: { value, revision },
    /** What is stored has a shape that this version does not know. */
    unreadable: unreadable !== undefined,
    shop: known?.facts ?? null,
    factsFrom: known?.lookedUpAt.toISOString() ?? null,
    publication,
    proof:
      known && hasSection(name)
        ? onTrustPage({ shop: known.facts, settings }, blockOf(name))
        : null,
    apiKey: env.SHOPIFY_API_KEY,
    today: now.toISOString().slice(0, 10),
  };
}
