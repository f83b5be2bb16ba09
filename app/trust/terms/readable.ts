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

/** In `locale` if there is such a text, else in the shop's primary language, else in any. */
export function readable(
  { source, texts, address }: TermsText,
  locale: string,
  primary: string,
): Readable {
  const wanted = [locale, languageOf(locale), primary, ...Object.keys(texts)];
  const written = wanted.find((one) => Object.hasOwn(texts, one)) ?? null;
  const words = written === null ? "" : (texts[written] ?? "");
  const passages = source === "policy" ? passagesInHtml(words) : passagesOf(words);
  return { locale: written, passages, address };
}
