import type { Texts } from "../../state.ts";

/** The text in the language, else in its base language, else in the shop's primary one. */
export function textIn(texts: Texts, locale: string, primary: string): string {
  return (
    texts[locale] ?? texts[locale.split("-")[0]!] ?? texts[primary] ?? Object.values(texts)[0] ?? ""
  );
}
