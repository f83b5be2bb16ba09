import { db } from "../../../db.server";
import { cursorAt } from "../cursor";
import { knownProducts } from "../products.server";
import type { Answer, Question } from "../question";
import { isVerified, stateOf } from "../review";
import type { Listed, ListedAnswer, ListedQuestion } from "./listed-question";
import { findQuestions, type From } from "./question-list.server";
import type { QuestionSearch } from "./question-search";
import { answerFrom, questionFrom } from "./stored-question.server";

export type QuestionPage = {
  questions: ListedQuestion[];
  /** Places in the list, as an address carries them; null: it ends there. */
  before: string | null;
  after: string | null;
};

/** A page of questions with their products and answers; of one that has emptied meanwhile, the beginning. */
export async function listQuestions(
  shop: string,
  search: QuestionSearch,
  from: From,
): Promise<QuestionPage> {
  const found = await findQuestions(shop, search, from);
  if (found.ids.length === 0 && from.place) {
    return listQuestions(shop, search, { place: null, isForward: true });
  }
  const rows = await db.productQuestion.findMany({ where: { shop, id: { in: found.ids } } });
  const questions = found.ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const [first, last] = [questions.at(0), questions.at(-1)];
  const at = (row: typeof first) => row && cursorAt({ writtenAt: row.askedAt, id: row.id });
  return {
    questions: await withAnswers(shop, questions.map(questionFrom), search.state === "deleted"),
    before: (found.hasPrevious && at(first)) || null,
    after: (found.hasNext && at(last)) || null,
  };
}

/** Answers that were deleted are there only for whoever looks for what was. */
async function withAnswers(shop: string, questions: Question[], deletedToo: boolean) {
  const [products, rows] = await Promise.all([
    knownProducts(
      shop,
      questions.map(({ productId }) => productId),
    ),
    db.productAnswer.findMany({
      where: {
        ...{ shop, questionId: { in: questions.map(({ id }) => id) } },
        OR: [{ deletedAt: null }, ...(deletedToo ? [{ authorName: { not: null } }] : [])],
      },
      orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
    }),
  ]);
  return questions.map((question): ListedQuestion => {
    const answers = rows.filter(({ questionId }) => questionId === question.id).map(answerFrom);
    const own = answers.find(({ authorName }) => authorName === null);
    return {
      ...listed(question),
      authorName: question.authorName,
      askedAt: question.askedAt.toISOString(),
      product: { title: products.get(question.productId)?.title ?? question.productId },
      own: own ? listedAnswer(own) : null,
      answers: answers.filter((answer) => answer !== own).map(listedAnswer),
    };
  });
}

const listed = (said: Question | Answer): Listed => ({
  ...{ id: said.id, body: said.body, lang: said.locale === "und" ? "" : said.locale },
  ...{ state: stateOf(said), heldFor: said.heldFor },
});

const listedAnswer = (answer: Answer): ListedAnswer => ({
  ...listed(answer),
  ...{ authorName: answer.authorName, writtenAt: answer.writtenAt.toISOString() },
  verified: isVerified(answer),
});
