import { promisesIn } from "../promises";

/** Methods are called by their provider, by when one pays and by how fast it is. That is no promise. */
const MAY_SAY = ["promise-mark", "promise-period", "promise-speed", "promise-free"];

/** A name is read like a headline, and promises no more than one: the code of what it may not say. */
export const refusedName = (words: string): string | null =>
  promisesIn(words, null).find((code) => !MAY_SAY.includes(code)) ?? null;
