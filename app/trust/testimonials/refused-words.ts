import { promisesIn } from "../promises";

/** What somebody says is no rating, and nobody checked it. */
const SAID = ["promise-score"];
/** Nor is it typed in that somebody bought: Directive 2005/29/EC, Annex I, 23b. */
const ABOUT = [...SAID, "promise-verified"];
/** A title is the shop's own headline. */
const HEADLINE = [...ABOUT, "promise-guarantee", "promise-risk", "promise-safety"];

const REFUSED = { quote: SAID, story: SAID, name: ABOUT, role: ABOUT, title: HEADLINE };

/** The code under `problems.` of what must not stand in a text of a testimonial. */
export const refusedIn = (field: keyof typeof REFUSED, words: string): string | undefined =>
  promisesIn(words, null).find((code) => REFUSED[field].includes(code));
