/** The languages that every text of ours exists in. */
export const LOCALES = ["en", "fr", "nb", "es", "de"] as const;
export type Locale = (typeof LOCALES)[number];

/** A text of ours, in all of them. */
export type Texts = Record<Locale, string>;

/** What the merchant wrote, by the locale of the shop it was written for. */
export type LocalizedText = Record<string, string>;

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

/** How many texts the merchant wrote in some language but not in this one. */
export function missingIn(texts: LocalizedText[], locale: string): number {
  return texts.filter((text) => Object.keys(text).length > 0 && !(locale in text)).length;
}

/** `text` with other words in one language; an emptied field is one that was never written. */
export function withWords(text: LocalizedText, locale: string, words: string): LocalizedText {
  if (words !== "") return { ...text, [locale]: words };
  return Object.fromEntries(Object.entries(text).filter(([written]) => written !== locale));
}
