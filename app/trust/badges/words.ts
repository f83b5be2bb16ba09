import type { LocalizedText } from "../locale";
import type { Badges } from "./badges";

/** An emptied field is one that was never written. */
export function withWords(text: LocalizedText, locale: string, words: string): LocalizedText {
  if (words !== "") return { ...text, [locale]: words };
  return Object.fromEntries(Object.entries(text).filter(([written]) => written !== locale));
}

/** How many texts the merchant wrote in some language but not in this one. */
export function missingIn(badges: Badges, locale: string): number {
  const texts = [badges.heading, ...badges.badges.map(({ text }) => text)];
  return texts.filter((text) => Object.keys(text).length > 0 && !(locale in text)).length;
}
