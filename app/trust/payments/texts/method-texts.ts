import type { Texts } from "../../locale";

/** What Tillit says about a method until the merchant writes something else. */
export type MethodTexts = {
  name: Texts;
  steps: Texts;
  /** Where it is left out, the text of the moment of charging stands. */
  charged?: Texts;
  data: Texts;
  cancelBefore: Texts;
  /** Likewise. */
  cancelAfter?: Texts;
  refund: Texts;
};

/** A method that is called the same everywhere. */
export const sameEverywhere = (name: string): Texts => ({
  en: name,
  fr: name,
  nb: name,
  es: name,
  de: name,
});
