import { inEachLocale } from "../each-locale";
import { languageOf, type LocalizedText } from "../locale";
import type { ShopFacts } from "../shop-facts";

/** Who writes Norwegian does not say which. */
const WITHOUT_KIND: Record<string, string> = { nb: "no", nn: "no" };

/** What the language of a text is called in each of the shop's languages; nothing where nobody knows it. */
export function languageName(tag: string, shop: ShopFacts): LocalizedText {
  const language = languageOf(tag);
  if (language === "und" || !/^[a-z]{2,3}$/.test(language)) return {};
  return inEachLocale(
    shop,
    (locale) => namesIn(locale).of(WITHOUT_KIND[language] ?? language) ?? language,
  );
}

/** By language and country: to make one takes a hundred times as long as to ask it. */
const names = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string): Intl.DisplayNames {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: "language" });
  names.set(locale, known);
  return known;
}
