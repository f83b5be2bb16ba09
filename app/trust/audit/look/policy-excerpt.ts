import { namesClosedPlatform } from "../../closed-platform";
import { promisesTooMuch } from "../checks/kept-promises";
import { namesEndedStatute } from "../checks/old-statutes";
import { wordsOf } from "../said";

const WRONG = [namesClosedPlatform, namesEndedStatute, promisesTooMuch];

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The lines that a check of words finds wrong: policies are long, and each page of ours reads what is kept of them. */
export const policyExcerpt = (html: string): string =>
  wordsOf(html)
    .filter((line) => WRONG.some((isWrong) => isWrong(line)))
    .map((line) => `<p>${escaped(line)}</p>`)
    .join("");
