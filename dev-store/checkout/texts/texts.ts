import { de } from "./de.ts";
import { en, type CheckoutTexts } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { nb } from "./nb.ts";

const TEXTS: Record<string, CheckoutTexts> = { en, fr, nb, es, de };

/** As in the theme: the language of the page, or English. */
export const checkoutTexts = (locale: string): CheckoutTexts =>
  TEXTS[locale.split("-")[0] ?? ""] ?? en;

export function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
