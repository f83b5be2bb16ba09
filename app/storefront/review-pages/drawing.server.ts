import { LOCALES, ourLocaleFor, type Locale } from "../../trust/locale";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { primaryLocale, type ShopFacts } from "../../trust/shop-facts";
import type { Page } from "../block-engine.server";
import { ROOT } from "../theme-root";

/** For whom a page is drawn, and where. */
export type Drawing = {
  shop: ShopFacts;
  primary: string;
  /** Of our own words; the snippets speak the page's. */
  locale: Locale;
  page: Page & { root: string; path: string };
};

type Asked = {
  lang: string | null;
  path: string;
  now: Date;
  /** Else no Liquid of the theme looks at it. */
  inTheme?: boolean;
};

/** `lang` is the language that was asked for, `path` the page's address within the shop. Null: Shopify was never asked about the shop. */
export async function drawingFor(
  shop: string,
  { lang, path, now, inTheme = true }: Asked,
): Promise<Drawing | null> {
  const known = await loadShopFacts(shop);
  if (!known) return null;
  const root = inTheme ? ROOT : "";
  const { facts } = known;
  const primary = primaryLocale(facts);
  const spoken = [...facts.locales.map(({ locale }) => locale), ...LOCALES];
  const language = spoken.find((locale) => locale === lang) ?? primary;
  // The way back to this page, in the same language.
  const here = `${root}${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
  return {
    ...{ shop: facts, primary },
    locale: ourLocaleFor(language) ?? ourLocaleFor(primary) ?? "en",
    page: { locale: language, now, timeZone: facts.timeZone, root, path: here },
  };
}
