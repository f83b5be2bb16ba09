import { z } from "zod";
import type { Tx } from "../../../db.server";
import { BrokenSeal, open, seal, UnknownKey } from "../../../seal.server";
import { bodyHash } from "../body-hash.server";
import { changeQuestion, isSame, keptOf, type Change, type Kept } from "./question-changes.server";

/** Other things are sealed too. */
const WHAT = "changed questions: ";

const MaybeTime = z.coerce.date().nullable();
const Own = z.object({ body: z.string(), locale: z.string(), writtenAt: z.coerce.date() });
const KeptAs = z.object({
  ...{ shownAt: MaybeTime, heldFor: z.array(z.string()) },
  ...{ refusedAt: MaybeTime, refusedFor: z.string().nullable(), deletedAt: MaybeTime },
  own: Own.nullable(),
});
const Sealed = z.object({
  shop: z.string(),
  changes: z.array(
    z.object({
      questionId: z.string(),
      answerId: z.string().nullable(),
      before: KeptAs.nullable(),
      after: KeptAs,
    }),
  ),
});

/** One stroke as the page keeps it, to take it back: nobody but us can have made it, or read it. */
export const sealedChanges = (shop: string, changes: Change[]): string =>
  seal(WHAT + JSON.stringify({ shop, changes })).toString("base64url");

/** Null where it is not one of ours, or another shop's. */
export function changesIn(shop: string, sealed: string): Change[] | null {
  const text = opened(sealed);
  if (!text?.startsWith(WHAT)) return null;
  const known = Sealed.safeParse(JSON.parse(text.slice(WHAT.length)));
  return known.success && known.data.shop === shop ? known.data.changes : null;
}

function opened(sealed: string): string | null {
  try {
    return open(Buffer.from(sealed, "base64url"));
  } catch (error) {
    if (error instanceof BrokenSeal || error instanceof UnknownKey) return null;
    throw error;
  }
}

/** Takes a stroke back, unless somebody has changed the same since. True: it is as it was. */
export async function undoChanges(tx: Tx, shop: string, changes: Change[]): Promise<boolean> {
  const [first] = changes;
  if (!first) return false;
  const { questionId } = first;
  let isUndone = false;
  await changeQuestion(tx, shop, questionId, async ({ question, answers }) => {
    const isUntouched = changes.every(({ answerId, after }) => {
      const row = answerId === null ? question : answers.find(({ id }) => id === answerId);
      return row !== undefined && isSame(keptOf(row), after);
    });
    if (!isUntouched) return;
    for (const { answerId, before } of changes) {
      if (answerId === null) await putQuestionBack(tx, shop, questionId, before);
      else await putAnswerBack(tx, shop, questionId, answerId, before);
    }
    isUndone = true;
  });
  return isUndone;
}

async function putQuestionBack(tx: Tx, shop: string, id: string, before: Kept | null) {
  if (!before) return;
  const { own: _, ...fate } = before;
  await tx.productQuestion.update({ where: { shop_id: { shop, id } }, data: fate });
}

async function putAnswerBack(
  tx: Tx,
  shop: string,
  questionId: string,
  id: string,
  before: Kept | null,
) {
  const where = { shop_questionId_id: { shop, questionId, id } };
  if (!before) return void (await tx.productAnswer.delete({ where }));
  const { own, ...fate } = before;
  const words = own && { ...own, bodyHash: bodyHash({ title: "", body: own.body }) };
  await tx.productAnswer.update({ where, data: { ...fate, ...words } });
}
