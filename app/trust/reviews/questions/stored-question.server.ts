import type { ProductAnswer, ProductQuestion } from "@prisma/client";
import { HOLD_REASONS, type HoldReason } from "../hold-reasons";
import type { Answer, Question } from "../question";
import { REFUSAL_REASONS, type RefusalReason } from "../refusal-reasons";

const heldFor = (reasons: string[]): HoldReason[] =>
  reasons.map((word) => HOLD_REASONS.find((known) => known === word) ?? "by-hand");

const refusedFor = (reason: string | null): RefusalReason | null =>
  reason === null ? null : (REFUSAL_REASONS.find((known) => known === reason) ?? "unreadable");

type Fate = Pick<
  ProductQuestion & ProductAnswer,
  "shownAt" | "heldFor" | "refusedAt" | "refusedFor" | "deletedAt"
>;

const fateOf = (row: Fate) => ({
  shownAt: row.shownAt,
  heldFor: heldFor(row.heldFor),
  refusedAt: row.refusedAt,
  refusedFor: refusedFor(row.refusedFor),
  deletedAt: row.deletedAt,
});

/** A row as the product speaks of it. Who asked beyond a name stays in the row. */
export const questionFrom = (row: ProductQuestion): Question => ({
  id: row.id,
  productId: row.productId,
  body: row.body,
  locale: row.locale,
  authorName: row.authorName,
  askedAt: row.askedAt,
  ...fateOf(row),
});

export const answerFrom = (row: ProductAnswer): Answer => ({
  id: row.id,
  questionId: row.questionId,
  authorName: row.authorName,
  orderId: row.orderId,
  body: row.body,
  locale: row.locale,
  writtenAt: row.writtenAt,
  ...fateOf(row),
});
