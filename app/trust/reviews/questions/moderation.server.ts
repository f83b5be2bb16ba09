import { randomUUID } from "node:crypto";
import type { Tx } from "../../../db.server";
import { bodyHash } from "../body-hash.server";
import { stateOf } from "../review";
import { changeQuestion, type Change, type QuestionRows } from "./question-changes.server";

/*
 * What a merchant may do to shoppers' questions and to the answers of buyers: show them, hold them, delete them
 * and bring them back; and answer. There is no verb that changes what somebody else has written.
 */

/** A question, or an answer to it. */
export type Entry = {
  questionId: string;
  /** Null: the question itself. */
  answerId: string | null;
};

type Fate = Pick<
  QuestionRows["question"],
  "shownAt" | "heldFor" | "refusedAt" | "refusedFor" | "deletedAt"
>;

const shown = (now: Date): Fate => ({
  ...{ shownAt: now, heldFor: [], refusedAt: null, refusedFor: null, deletedAt: null },
});

export const showEntry = (tx: Tx, shop: string, entry: Entry, now: Date): Promise<Change[]> =>
  changeFate(tx, shop, entry, (fate) => (stateOf(fate) === "shown" ? null : shown(now)));

export const holdEntry = (tx: Tx, shop: string, entry: Entry): Promise<Change[]> =>
  changeFate(tx, shop, entry, (fate) =>
    ["held", "deleted"].includes(stateOf(fate))
      ? null
      : { shownAt: null, heldFor: ["by-hand"], refusedAt: null, refusedFor: null },
  );

export const deleteEntry = (tx: Tx, shop: string, entry: Entry, now: Date): Promise<Change[]> =>
  changeFate(tx, shop, entry, ({ deletedAt }) => (deletedAt ? null : { deletedAt: now }));

/** As it was before it was deleted. */
export const restoreEntry = (tx: Tx, shop: string, entry: Entry): Promise<Change[]> =>
  changeFate(tx, shop, entry, ({ deletedAt }) => (deletedAt ? { deletedAt: null } : null));

function changeFate(
  tx: Tx,
  shop: string,
  { questionId, answerId }: Entry,
  patchFor: (fate: Fate) => Partial<Fate> | null,
): Promise<Change[]> {
  return changeQuestion(tx, shop, questionId, async ({ question, answers }) => {
    if (answerId === null) {
      const data = patchFor(question);
      const where = { shop_id: { shop, id: questionId } };
      return data && tx.productQuestion.update({ where, data });
    }
    const answer = answers.find(({ id }) => id === answerId);
    const data = answer && patchFor(answer);
    const where = { shop_questionId_id: { shop, questionId, id: answerId } };
    return data && tx.productAnswer.update({ where, data });
  });
}

/**
 * The shop's public answer: there is one, and answering anew changes it. A question that waits is shown with
 * it, because nobody could read the answer otherwise.
 */
export function answerQuestion(
  tx: Tx,
  shop: string,
  questionId: string,
  body: string,
  now: Date,
): Promise<Change[]> {
  return changeQuestion(tx, shop, questionId, async ({ question, answers }) => {
    if (question.deletedAt) return;
    if (stateOf(question) !== "shown") {
      const where = { shop_id: { shop, id: questionId } };
      await tx.productQuestion.update({ where, data: shown(now) });
    }
    const own = ownAnswer(answers);
    if (own?.body === body && stateOf(own) === "shown") return;
    // In the language of the question, as far as that is known.
    const words = { body, locale: question.locale, bodyHash: bodyHash({ title: "", body }) };
    const data = { ...words, ...shown(now), writtenAt: now };
    if (own) {
      const where = { shop_questionId_id: { shop, questionId, id: own.id } };
      await tx.productAnswer.update({ where, data });
    } else {
      const id = randomUUID();
      await tx.productAnswer.create({ data: { shop, questionId, id, authorName: null, ...data } });
    }
  });
}

export function takeAnswerAway(
  tx: Tx,
  shop: string,
  questionId: string,
  now: Date,
): Promise<Change[]> {
  return changeQuestion(tx, shop, questionId, async ({ answers }) => {
    const own = ownAnswer(answers);
    const where = { shop_questionId_id: { shop, questionId, id: own?.id ?? "" } };
    return own && tx.productAnswer.update({ where, data: { deletedAt: now } });
  });
}

const ownAnswer = (answers: QuestionRows["answers"]) =>
  answers.find(({ authorName, deletedAt }) => authorName === null && !deletedAt);
