import { languageOf } from "../locale";
import { passagesInHtml } from "./html-passages";
import { passagesOf, type Passage } from "./passages";
import type { TermsText } from "./version";

/** A version in one language, as it is read. */
export type Readable = {
  /** The locale that it is written in; null where there is only an address. */
  locale: string | null;
  passages: Passage[];
  address: string;
};

/** In the first of these locales, or its language, that there is a text in, else in any. */
export function readable({ source, texts, address }: TermsText, ...locales: string[]): Readable {
  const wanted = locales.flatMap((locale) => [locale, languageOf(locale)]);
  const written =
    [...wanted, ...Object.keys(texts)].find((one) => Object.hasOwn(texts, one)) ?? null;
  const words = written === null ? "" : (texts[written] ?? "");
  const passages = source === "policy" ? passagesInHtml(words) : passagesOf(words);
  return { locale: written, passages, address };
}
