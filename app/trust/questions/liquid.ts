import { onTrustPage } from "../claims/trust-page";
import type { Facts } from "../facts";
import type { LocalizedText } from "../locale";
import { inShopsLanguages } from "../localized";
import { withoutShopsOrigin } from "../own-address";
import { primaryLocale, type ShopFacts } from "../shop-facts";
import { isAnswered, wholeIn } from "./answered";
import type { Group, Question, Questions } from "./questions";

export type QuestionForLiquid = { question: LocalizedText; answer: LocalizedText };

export type QuestionsForLiquid = {
  /** The language that every text is there in. */
  primary: string;
  /** Where all of them stand. */
  url: string;
  count: number;
  groups: { name: LocalizedText; questions: QuestionForLiquid[] }[];
};

/** What `blocks/questions.liquid` reads: what has an answer. */
export function questionsForLiquid({ groups }: Questions, facts: Facts): QuestionsForLiquid | null {
  const { shop } = facts;
  const answered = groups
    .map((group) => groupForLiquid(group, shop))
    .filter(({ questions }) => questions.length > 0);
  if (answered.length === 0) return null;
  return {
    primary: primaryLocale(shop),
    url: withoutShopsOrigin(onTrustPage(facts, "questions"), shop),
    count: answered.reduce((count, { questions }) => count + questions.length, 0),
    groups: answered,
  };
}

const groupForLiquid = ({ name, questions }: Group, shop: ShopFacts) => ({
  name: inShopsLanguages(name, shop),
  questions: questions.filter(isAnswered).map((question) => questionForLiquid(question, shop)),
});

/** A question is read in the language of its answer: one without the other helps nobody. */
function questionForLiquid(entry: Question, shop: ShopFacts): QuestionForLiquid {
  const locales = wholeIn(entry);
  const inThese = (text: LocalizedText): LocalizedText =>
    Object.fromEntries(locales.map((locale) => [locale, text[locale] ?? ""]));
  return {
    question: inShopsLanguages(inThese(entry.question), shop),
    answer: inShopsLanguages(inThese(entry.answer), shop),
  };
}
