import type { ProductAnswer, ProductQuestion } from "@prisma/client";
import type { Tx } from "../../../db.server";
import { requestProductPublication } from "../request-product-publication.server";
import { isShown } from "../review";
import { tellAskerLater } from "./tell-asker.server";

/** A question as its rows have it, with all answers to it, whatever became of them. */
export type QuestionRows = { question: ProductQuestion; answers: ProductAnswer[] };

/** What one stroke made of a question, or of an answer to it; undoing goes back from one to the other. */
export type Change = {
  questionId: string;
  /** Null: the question itself. */
  answerId: string | null;
  /** Null: it was not there. */
  before: Kept | null;
  after: Kept;
};

/** What may be changed. Only the shop's own words can be put otherwise: of others' texts `own` is null. */
export type Kept = Pick<
  ProductQuestion,
  "shownAt" | "heldFor" | "refusedAt" | "refusedFor" | "deletedAt"
> & { own: Pick<ProductAnswer, "body" | "locale" | "writtenAt"> | null };

/**
 * The one way in which a merchant changes a question and its answers: locks it, lets `act` change its rows,
 * and asks for what the storefront must show now. All or nothing.
 */
export async function changeQuestion(
  tx: Tx,
  shop: string,
  questionId: string,
  act: (rows: QuestionRows) => Promise<unknown>,
): Promise<Change[]> {
  await tx.$queryRaw`
    SELECT 1 FROM "ProductQuestion" WHERE shop = ${shop} AND id = ${questionId} FOR UPDATE`;
  const before = await rowsOf(tx, shop, questionId);
  if (!before) return [];
  await act(before);
  const after = await rowsOf(tx, shop, questionId);
  if (!after) return [];
  if (shoppersSee(before) !== shoppersSee(after)) {
    await requestProductPublication(tx, shop, [after.question.productId]);
    await tellAskerLater(tx, shop, questionId);
  }
  return changesBetween(before, after);
}

async function rowsOf(tx: Tx, shop: string, id: string): Promise<QuestionRows | null> {
  const question = await tx.productQuestion.findUnique({ where: { shop_id: { shop, id } } });
  if (!question) return null;
  const answers = await tx.productAnswer.findMany({
    where: { shop, questionId: id },
    orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
  });
  return { question, answers };
}

function shoppersSee({ question, answers }: QuestionRows): string {
  if (!isShown(question)) return "";
  const shown = answers.filter(isShown);
  return [question, ...shown].map(({ id, body }) => `${id} ${body}`).join("\n");
}

export const keptOf = (row: ProductQuestion | ProductAnswer): Kept => ({
  ...{ shownAt: row.shownAt, heldFor: row.heldFor },
  ...{ refusedAt: row.refusedAt, refusedFor: row.refusedFor, deletedAt: row.deletedAt },
  own:
    "writtenAt" in row && row.authorName === null
      ? { body: row.body, locale: row.locale, writtenAt: row.writtenAt }
      : null,
});

export const isSame = (one: Kept, other: Kept) => JSON.stringify(one) === JSON.stringify(other);

function changesBetween(before: QuestionRows, after: QuestionRows): Change[] {
  const known = new Map(before.answers.map((answer) => [answer.id, keptOf(answer)]));
  const questionId = after.question.id;
  const question = { questionId, answerId: null };
  const all: Change[] = [
    { ...question, before: keptOf(before.question), after: keptOf(after.question) },
    ...after.answers.map((answer) => ({
      ...{ questionId, answerId: answer.id },
      ...{ before: known.get(answer.id) ?? null, after: keptOf(answer) },
    })),
  ];
  return all.filter((change) => !change.before || !isSame(change.before, change.after));
}
