import { dayIn } from "../day-in";
import type { LocalizedText } from "../locale";
import type { ShopFacts } from "../shop-facts";
import { cutText } from "./cut-text";
import { languageName } from "./language-name";
import { largestThatFits, QUESTIONS_BYTES_MAX } from "./product-metafields-size";
import type { Answer, AnsweredQuestion } from "./question";
import { ALL_QUESTIONS, ofProduct } from "./reviews-address";

/** How many questions a product's metafield carries at most, and answers to each. */
const FIRST_QUESTIONS = 5;
const FIRST_ANSWERS = 3;

type Said = { body: string; lang: string; language: LocalizedText; name: string; day: string };

export type AnswerForLiquid = Said & { merchant: boolean; verified: boolean };

export type QuestionForLiquid = Said & {
  id: string;
  answers: AnswerForLiquid[];
  /** Something was too long for here, or more answers are there. */
  cut: boolean;
};

export type ProductQuestionsForLiquid = {
  /** Where all of them stand. */
  url: string;
  questions: QuestionForLiquid[];
  more: boolean;
};

export type ProductWithQuestions = {
  product: { handle: string };
  /** The newest that are shown with their shown answers, one more than the page has if there are. */
  questions: AnsweredQuestion[];
  shop: ShopFacts;
};

/** What a product's page knows of the questions about it. Null: nobody has asked yet. */
export function productQuestionsForLiquid({
  product,
  questions,
  shop,
}: ProductWithQuestions): ProductQuestionsForLiquid | null {
  if (questions.length === 0) return null;
  const url = ofProduct(ALL_QUESTIONS, product.handle);
  const whole = questions.slice(0, FIRST_QUESTIONS).map((asked) => questionForLiquid(asked, shop));
  return largestThatFits(whole.length, QUESTIONS_BYTES_MAX, (count, textLength) => ({
    url,
    questions: whole.slice(0, count).map((question) => shortened(question, textLength)),
    more: count < questions.length,
  }));
}

/** One question with all of its answers. */
export function questionForLiquid(
  { question, answers }: AnsweredQuestion,
  shop: ShopFacts,
): QuestionForLiquid {
  return {
    id: question.id,
    ...said({ ...question, at: question.askedAt }, shop),
    answers: answers.map((answer) => answerForLiquid(answer, shop)),
    cut: false,
  };
}

const answerForLiquid = (answer: Answer, shop: ShopFacts): AnswerForLiquid => ({
  ...said({ ...answer, authorName: answer.authorName ?? shop.name, at: answer.writtenAt }, shop),
  merchant: answer.authorName === null,
  verified: answer.orderId !== null,
});

type Written = { body: string; locale: string; authorName: string; at: Date };

function said({ body, locale, authorName, at }: Written, shop: ShopFacts): Said {
  const known = locale !== "und";
  return {
    body,
    lang: known ? locale : "",
    language: known ? languageName(locale, shop) : {},
    name: authorName,
    day: dayIn(shop.timeZone, at),
  };
}

function shortened(question: QuestionForLiquid, length: number): QuestionForLiquid {
  const body = cutText(question.body, length);
  const answers = question.answers
    .slice(0, FIRST_ANSWERS)
    .map((answer) => ({ ...answer, body: cutText(answer.body, length) }));
  const cut =
    body !== question.body ||
    answers.length < question.answers.length ||
    answers.some((answer, index) => answer.body !== question.answers[index]?.body);
  return { ...question, body, answers, cut };
}
