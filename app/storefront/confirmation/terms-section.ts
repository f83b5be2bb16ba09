import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import { section, text, type Block, type Section } from "../../trust/confirmation/section";
import { textFor } from "../../trust/locale";
import { primaryLocale } from "../../trust/shop-facts";
import { passagesInHtml } from "../../trust/terms/html-passages";
import { passagesOf, type Passage } from "../../trust/terms/passages";
import type { TermsText } from "../../trust/terms/version";
import type { Reading } from "./reading";

/** The terms that applied to an order, and where they stay as they were. */
export type TermsOfOrder = { address: string; version: TermsText };

/**
 * The link, and every word where we have them: a link alone is no durable medium (CJEU, C-49/11). Nothing while the
 * shop has no terms.
 */
export function termsSection(terms: TermsOfOrder | null, reading: Reading): Section | null {
  const { terms: words } = WORDS[reading.reader.locale];
  if (!terms || terms.version.source === "none") return null;
  const passages = passagesIn(terms.version, reading);
  return section(words.title, [
    text(terms.version.source === "page" ? words.page : words.text),
    { is: "link", label: words.link, to: terms.address },
    ...(passages.length > 0 ? [text(words.whole), ...passages.map(blockOf)] : []),
  ]);
}

function passagesIn({ source, texts }: TermsText, { reader, facts }: Reading): Passage[] {
  const words = textFor(texts, reader.bought, reader.locale) ?? texts[primaryLocale(facts.shop)];
  if (!words) return [];
  return source === "policy" ? passagesInHtml(words) : passagesOf(words);
}

const blockOf = (passage: Passage): Block =>
  passage.is === "list" ? { is: "list", items: passage.items } : text(passage.text);
