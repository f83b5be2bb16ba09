import type { Locale } from "../../locale";
import { drawNotice } from "../../doors/draw-page.server";
import { knownShop } from "../../doors/known-shop.server";
import { WORDS } from "./pages/words/in-each-language";

/** Back to where somebody came from; to the shop's first page where that is not known. */
export const back = (locale: Locale, returnTo: string) => ({
  href: returnTo || "/",
  label: WORDS[locale].thanks.back,
});

/** What was written about, or voted on, is not there any more. */
export function goneNotice(locale: Locale, returnTo: string): string {
  const { title, text } = WORDS[locale].gone;
  return drawNotice({ locale, title, said: [text], links: [back(locale, returnTo)] });
}

/** There is no such page, or nothing is known of the shop yet. */
export const noPage = async (shop: string, lang: string | null): Promise<string> =>
  goneNotice((await knownShop(shop)).language(lang), "");

/** The shop takes none of these on its pages. */
export function closedNotice(
  locale: Locale,
  what: "reviews" | "questions",
  returnTo: string,
): string {
  const { title, [what]: sentence } = WORDS[locale].closed;
  return drawNotice({ locale, title, said: [sentence], links: [back(locale, returnTo)] });
}
