import { withoutGaps } from "./gap";
import type { Question } from "./questions";

/** The languages in which it is asked, and answered without a gap. */
export const wholeIn = ({ question, answer }: Question): string[] =>
  Object.keys(withoutGaps(answer)).filter((locale) => locale in question);

/** Only then is it shown. */
export const isAnswered = (question: Question) => wholeIn(question).length > 0;
