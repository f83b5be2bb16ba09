import type { Texts } from "../locale";
import type { Returns } from "./returns";

/**
 * A badge or a line under the buy button stands beside everything that is sold, also beside what is not taken back; leaving that out
 * would mislead about the buyer's right: Directive 2005/29/EC, Art. 6(1)(g) and 7.
 */
export function withExceptions(texts: Texts, { exclusions, notTaken }: Returns): Texts {
  if (exclusions.length === 0 && Object.keys(notTaken).length === 0) return texts;
  return {
    en: `${texts.en}, with exceptions`,
    fr: `${texts.fr}, sauf exceptions`,
    nb: `${texts.nb}, med unntak`,
    es: `${texts.es}, con excepciones`,
    de: `${texts.de}, mit Ausnahmen`,
  };
}
