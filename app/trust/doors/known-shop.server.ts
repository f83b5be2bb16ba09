import { LOCALES, type Locale } from "../locale";
import { loadShopFacts } from "../shop-facts.server";
import type { ShopFacts } from "../shop-facts";
import { languageFor } from "../mails/sender";

/** The shop as a page names it, and the language to speak. */
export type KnownShop = {
  facts: ShopFacts | null;
  name: string | null;
  url: string;
  /** `asked` is the language in the link, `otherwise` that of the purchase. */
  language(asked: string | null, otherwise?: string): Locale;
};

export async function knownShop(shop: string): Promise<KnownShop> {
  const known = await loadShopFacts(shop);
  return {
    facts: known?.facts ?? null,
    name: known?.facts.name ?? null,
    url: known?.facts.primaryDomain.url ?? `https://${shop}`,
    language: (asked, otherwise = "") =>
      LOCALES.find((ours) => ours === asked) ??
      (known ? languageFor(otherwise, { shop: known.facts }) : "en"),
  };
}
