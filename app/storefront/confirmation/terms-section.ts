import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import { section, text, type Block, type Section } from "../../trust/confirmation/section";
import { primaryLocale } from "../../trust/shop-facts";
import type { Passage } from "../../trust/terms/passages";
import { readable } from "../../trust/terms/readable";
import type { TermsText } from "../../trust/terms/version";
import type { Reading } from "./reading";

/** The terms that applied to an order, and where they stay as they were. */
export type TermsOfOrder = { address: string; version: TermsText };

/**
 * The link, and every word where we have them: a link alone is no durable medium (CJEU, C-49/11). Nothing while the
 * shop has no terms.
 */
export function termsSection(terms: TermsOfOrder | null, reading: Reading): Section | null {
  const { reader, facts } = reading;
  const { terms: words } = WORDS[reader.locale];
  if (!terms || terms.version.source === "none") return null;
  const locales = [reader.bought, reader.locale, primaryLocale(facts.shop)];
  const { passages } = readable(terms.version, ...locales);
  return section(words.title, [
    text(terms.version.source === "page" ? words.page : words.text),
    { is: "link", label: words.link, to: terms.address },
    ...(passages.length > 0 ? [text(words.whole), ...passages.map(blockOf)] : []),
  ]);
}

const blockOf = (passage: Passage): Block =>
  passage.is === "list" ? { is: "list", items: passage.items } : text(passage.text);
