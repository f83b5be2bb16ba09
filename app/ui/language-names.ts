import { LOCALES, type Locale } from "../trust/locale";

/** Our languages as a reader of `locale` calls them. */
export function ourLanguages(locale: Locale): { value: Locale; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return LOCALES.map((value) => ({ value, label: names.of(value) ?? value }));
}

/** A language of the shop's as a reader of `locale` calls it. */
export const languageName = (language: string, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
