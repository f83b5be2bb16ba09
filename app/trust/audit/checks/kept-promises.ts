import { promisesIn } from "../../promises";
import { wordingCheck } from "../wording-check";

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

export const promisesTooMuch = (words: string) => sentencesIn(words).some(cannotBeKept);

export const keptPromises = wordingCheck({
  id: "kept-promises",
  law: "Directive 2005/29/EC, Art. 6(1)",
  isWrong: promisesTooMuch,
});
