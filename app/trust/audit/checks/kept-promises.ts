import { promisesIn } from "../../promises";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import type { Proof } from "../proof";
import { inShopify } from "../repair";
import { allSaid, placesOf } from "../said";

/** "No method is completely secure" is the honest thing to say. */
const DENIED =
  /(?<!\p{L})(no|not|none|never|cannot|can't|nobody|nothing|nor|kein\p{L}*|nicht|nie|niemand|nichts|aucune?|ne|n['’]\p{L}+|pas|jamais|rien|ningun[ao]?|ningún|nunca|nada|ingen|ikke|aldri|ingenting)(?!\p{L})/iu;

const sentencesIn = (words: string) => words.split(/(?<=[.!?])\s+|\n/);

/** "100 % secure", "always safe": nobody can know. One of the two alone may be about something else. */
function cannotBeKept(sentence: string): boolean {
  const promised = promisesIn(sentence, null);
  return (
    promised.includes("promise-absolute") &&
    promised.includes("promise-safety") &&
    !DENIED.test(sentence)
  );
}

const found = (facts: AuditFacts) =>
  allSaid(facts).filter(({ words }) => sentencesIn(words).some(cannotBeKept));

export const keptPromises: Check<"kept-promises"> = {
  id: "kept-promises",
  group: "texts",
  law: "Directive 2005/29/EC, Art. 6(1)",
  applies: (facts) => allSaid(facts).length > 0,
  passes: (facts) => found(facts).length === 0,
  proof: (facts): Proof => ({
    looked: "entered",
    found: placesOf(found(facts).length > 0 ? found(facts) : allSaid(facts)),
  }),
  repair: (facts) => found(facts)[0]?.repair ?? inShopify("settings/legal"),
};
