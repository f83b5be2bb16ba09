import { db } from "../../../db.server";
import { open } from "../../../seal.server";
import type { OwnAnswer, OwnQuestion } from "../portable/own-line";
import { knownProducts } from "../products.server";
import { answerFrom, questionFrom } from "../questions/stored-question.server";
import { productNamed } from "./product-named.server";

export type ExportedQuestion = Omit<OwnQuestion, "answers"> & {
  answers: Omit<OwnAnswer, "proof">[];
};

const AT_ONCE = 200;

/** All questions of a shop with their answers, some at a time. */
export async function* ownQuestions(shop: string): AsyncGenerator<ExportedQuestion[]> {
  for (let after = ""; ;) {
    const rows = await db.productQuestion.findMany({
      where: { shop, id: { gt: after } },
      orderBy: { id: "asc" },
      take: AT_ONCE,
    });
    const last = rows.at(-1);
    if (!last) return;
    const [products, answers] = await Promise.all([
      knownProducts(
        shop,
        rows.map(({ productId }) => productId),
      ),
      db.productAnswer.findMany({
        where: { shop, questionId: { in: rows.map(({ id }) => id) } },
        orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
      }),
    ]);
    yield rows.map((row) => {
      const { productId, authorName, ...question } = questionFrom(row);
      return {
        ...{ type: "question", ...question, author: authorName },
        product: productNamed(productId, products),
        email: row.contact && open(row.contact),
        answers: answers
          .filter(({ questionId }) => questionId === row.id)
          .map((answer) => {
            const { questionId: _, authorName: author, ...said } = answerFrom(answer);
            return { ...said, author, email: answer.contact && open(answer.contact) };
          }),
      };
    });
    after = last.id;
  }
}
