import { ourLocaleFor, type Texts } from "../locale";
import type { ShopFacts } from "../shop-facts";

const TITLES: Texts = {
  en: "What you can rely on",
  fr: "Ce sur quoi vous pouvez compter",
  nb: "Dette kan du stole på",
  es: "En qué puedes confiar",
  de: "Worauf Sie sich verlassen können",
};

const HANDLES: Texts = {
  en: "trust",
  fr: "confiance",
  nb: "tillit",
  es: "confianza",
  de: "vertrauen",
};

/** How the page would be called and where it would stand, in the shop's own language. */
export function suggestedPage(shop: ShopFacts): { title: string; handle: string } {
  const primary = shop.locales.find(({ primary }) => primary);
  const locale = ourLocaleFor(primary?.locale ?? "en") ?? "en";
  return { title: TITLES[locale], handle: HANDLES[locale] };
}
