import type { Locale, Texts } from "../../locale";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { nb } from "./nb";
import type { Words } from "./words";

export const WORDS: Record<Locale, Words> = { en, fr, nb, es, de };

/** The same said in all our languages. */
export const inEachLanguage = (say: (words: Words, locale: Locale) => string): Texts => ({
  en: say(en, "en"),
  fr: say(fr, "fr"),
  nb: say(nb, "nb"),
  es: say(es, "es"),
  de: say(de, "de"),
});
