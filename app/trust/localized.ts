import { z } from "zod";
import { languageOf, ourLocaleFor, type LocalizedText, type Texts } from "./locale";
import { paragraphs, plainText } from "./plain-text";
import { ShopLocale } from "./shop-locale";
import { primaryLocale, type ShopFacts } from "./shop-facts";

/** Shopify sells in twenty languages at most. */
const LANGUAGES_MAX = 25;

const inLanguages = (text: z.ZodType<string, unknown>) =>
  z
    .record(ShopLocale, text)
    .refine((written) => Object.keys(written).length <= LANGUAGES_MAX, "too-many-languages")
    .transform(dropEmpty);

/** An emptied field means "as Tillit says" or "nothing", not an empty text. */
const dropEmpty = (text: LocalizedText): LocalizedText =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words !== ""));

/** One line per language of the shop. */
export const localized = (max: number) => inLanguages(plainText(max));

/** Text with line breaks per language of the shop. */
export const localizedParagraphs = (max: number) => inLanguages(paragraphs(max));

/**
 * What the storefront needs of a text: the merchant's own words, or ours while there are none. Once the
 * merchant has said it in one language, ours no longer stand in any other, where they might say something
 * else; a reader falls back to the primary language, which is there if anything is. A language that would
 * only repeat that is left out. Empty if nothing is said.
 */
export function inShopsLanguages(own: LocalizedText, shop: ShopFacts, ours?: Texts): LocalizedText {
  const said = Object.keys(own).length > 0 || !ours ? own : inLanguagesOf(shop, ours);
  const primary = primaryLocale(shop);
  const inLocale = (locale: string) => said[locale] ?? said[languageOf(locale)];
  const otherwise = inLocale(primary) ?? Object.values(said)[0];
  if (otherwise === undefined) return {};

  const others = shop.locales.flatMap(({ locale }) => {
    const words = inLocale(locale);
    return locale === primary || words === undefined || words === otherwise
      ? []
      : [[locale, words] as const];
  });
  return { [primary]: otherwise, ...Object.fromEntries(others) };
}

/** Our text in those of the shop's languages that we have it in; in English where the primary one is none. */
export const inLanguagesOf = (shop: ShopFacts, ours: Texts): LocalizedText =>
  Object.fromEntries(
    shop.locales.flatMap(({ locale, primary }) => {
      const ourLocale = ourLocaleFor(locale) ?? (primary ? "en" : null);
      return ourLocale ? [[locale, ours[ourLocale]]] : [];
    }),
  );
