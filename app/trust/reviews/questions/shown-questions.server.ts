import type { ProductQuestion } from "@prisma/client";
import { db, type Tx } from "../../../db.server";
import type { AnsweredQuestion } from "../question";
import { answerFrom, questionFrom } from "./stored-question.server";

/** As many as the product's metafield may carry, and one more to know whether there are. */
const FIRST_QUESTIONS = 6;

/** What shoppers see of questions and of answers. */
export const SHOWN = { shownAt: { not: null }, refusedAt: null, deletedAt: null } as const;

/** The newest shown questions about a product with their shown answers. */
export async function shownQuestions(
  shop: string,
  productId: string,
  tx: Tx = db,
): Promise<AnsweredQuestion[]> {
  const rows = await tx.productQuestion.findMany({
    where: { shop, productId, ...SHOWN },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: FIRST_QUESTIONS,
  });
  return withShownAnswers(shop, rows, tx);
}

/** Questions with their answers that shoppers see, the merchant's first. */
export async function withShownAnswers(
  shop: string,
  rows: ProductQuestion[],
  tx: Tx,
): Promise<AnsweredQuestion[]> {
  if (rows.length === 0) return [];
  const answers = await tx.productAnswer.findMany({
    where: { shop, questionId: { in: rows.map(({ id }) => id) }, ...SHOWN },
    // The merchant's own has no author's name.
    orderBy: [{ authorName: { sort: "asc", nulls: "first" } }, { writtenAt: "asc" }],
  });
  return rows.map((row) => ({
    question: questionFrom(row),
    answers: answers.filter(({ questionId }) => questionId === row.id).map(answerFrom),
  }));
}
