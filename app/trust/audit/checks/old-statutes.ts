import { wordingCheck } from "../wording-check";

/** The Telemediengesetz ended on 14 May 2024; what its § 5 asked for is asked for by § 5 of the DDG. */
const ENDED = /§\s*\d+[^§\n]{0,40}\bTMG\b|\bTelemediengesetz(es)?\b/;

export const namesEndedStatute = (words: string) => ENDED.test(words);

export const oldStatutes = wordingCheck({
  id: "old-statutes",
  law: "§ 5 DDG",
  isWrong: namesEndedStatute,
});
