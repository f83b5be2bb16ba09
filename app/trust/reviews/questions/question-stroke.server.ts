import { z } from "zod";
import { db, type Tx } from "../../../db.server";
import type { Change } from "./question-changes.server";
import type { QuestionStrokeAnswer } from "./question-stroke-answer";
import { sealedChanges } from "./undo.server";

const Id = z.string().min(1).max(64);

/** Which question, or answer to it, one stroke is about. */
export const EntryWanted = z.object({ questionId: Id, answerId: Id.nullable() });

/** Changes a question, all of it or nothing, and tells the page how that can be taken back. */
export async function questionStroke(
  shop: string,
  run: (tx: Tx) => Promise<Change[]>,
): Promise<QuestionStrokeAnswer> {
  const changes = await db.$transaction(run);
  return { change: changes.length > 0 ? sealedChanges(shop, changes) : null };
}
