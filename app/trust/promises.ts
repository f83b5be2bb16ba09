import { copiesScore } from "./badges/score";
import type { ClaimId } from "./claims/claims";
import { PROMISES } from "./promises-refused";

/**
 * What a text would promise that no fact backs, as codes under `problems.`, the closest first.
 * A heading stands on no claim. The lists cannot know every way to say it; they know the usual ones.
 */
export function promisesIn(text: string, claim: ClaimId | null): string[] {
  if (copiesScore(text) && !/\d\s*(%|percent)/i.test(text.normalize("NFKC")))
    return ["promise-score"];
  const forms = readingsOf(text);
  return PROMISES.filter(
    ({ backedBy = [], said }) =>
      !backedBy.some((backing) => backing === claim) && forms.some((form) => said.test(form)),
  ).map(({ code }) => code);
}

/** The first of them, for the merchant to read; null if nothing. */
export const promiseIn = (text: string, claim: ClaimId | null): string | null =>
  promisesIn(text, claim)[0] ?? null;

/** Letters of other scripts that look like ours. */
const LOOKALIKES = new Map(
  "аa вb еe кk мm нh оo рp сc тt уy хx іi ѕs јj ԁd οo αa εe ιi ρp τt υu νv ıi łl øo æae œoe ßss"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** The text as a person reads it: in small letters without accents, and once more without gaps. */
function readingsOf(text: string): string[] {
  const accented = text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase();
  const bare = [...accented.normalize("NFKD").replace(/\p{M}/gu, "")]
    .map((letter) => LOOKALIKES.get(letter) ?? letter)
    .join("");
  const words = bare
    .replace(/[’'`´]/g, "'")
    .replace(/[^\p{L}\p{N}%#°']+/gu, " ")
    .trim();
  // "1 0 0 %", "g u a r a n t e e d": one sign after another.
  const joined = words.replace(/(?<=(?:^| )\S) (?=\S(?: |$))/g, "");
  // Accents tell French "sûr" (safe) from "sur" (on).
  return [words, joined, accented];
}
