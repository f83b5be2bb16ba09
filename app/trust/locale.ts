import { z } from "zod";

/** The languages that every text of ours exists in. */
export const LOCALES = ["en", "fr", "nb", "es", "de"] as const;
export type Locale = (typeof LOCALES)[number];

/** What the merchant wrote, by the locale of the shop it was written for. */
export type LocalizedText = Record<string, string>;

/** As Shopify writes them: `nb`, `pt-BR`, `zh-TW`. */
export const ShopLocale = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,4})?$/, "unknown-language");

export const languageOf = (locale: string) => locale.split("-")[0] ?? locale;

/** The one of our languages that a speaker of `locale` reads, if any. */
export function ourLocaleFor(locale: string): Locale | null {
  const language = languageOf(locale);
  // Norwegian has three codes; all who read it read bokmål.
  const wanted = language === "no" || language === "nn" ? "nb" : language;
  return LOCALES.find((ours) => ours === wanted) ?? null;
}

/** The text for `locale`: in that locale, in its language, in the primary one; null if in none of these. */
export function textFor(text: LocalizedText, locale: string, primary: string): string | null {
  return text[locale] ?? text[languageOf(locale)] ?? text[primary] ?? null;
}
