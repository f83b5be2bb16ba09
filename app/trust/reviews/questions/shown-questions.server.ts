import type { ProductQuestion } from "@prisma/client";
import { db, type Tx } from "../../../db.server";
import type { AnsweredQuestion } from "../question";
import { answerFrom, questionFrom } from "./stored-question.server";

/** As many as the product's metafield may carry, and one more to know whether there are. */
const FIRST_QUESTIONS = 6;

/** What shoppers see of questions and of answers. */
export const SHOWN = { shownAt: { not: null }, refusedAt: null, deletedAt: null } as const;

/** The newest shown questions about each product with their shown answers. A product without any is missing. */
export async function shownQuestions(
  shop: string,
  productIds: string[],
  tx: Tx = db,
): Promise<Map<string, AnsweredQuestion[]>> {
  const first = await tx.$queryRaw<{ id: string }[]>`
    SELECT q.id FROM unnest(${productIds}::text[]) AS p(id), LATERAL (
      SELECT id FROM "ProductQuestion"
      WHERE shop = ${shop} AND "productId" = p.id AND "shownAt" IS NOT NULL
        AND "refusedAt" IS NULL AND "deletedAt" IS NULL
      ORDER BY "askedAt" DESC, id DESC LIMIT ${FIRST_QUESTIONS}) AS q`;
  const questions = new Map<string, AnsweredQuestion[]>();
  if (first.length === 0) return questions;
  const rows = await tx.productQuestion.findMany({
    where: { shop, id: { in: first.map(({ id }) => id) }, ...SHOWN },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
  });
  for (const asked of await withShownAnswers(shop, rows, tx)) {
    const { productId } = asked.question;
    questions.set(productId, [...(questions.get(productId) ?? []), asked]);
  }
  return questions;
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
