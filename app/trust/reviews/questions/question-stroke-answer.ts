import type { Problem } from "../../problem";

/** What a page hears of a stroke over a question. */
export type QuestionStrokeAnswer = {
  /** To be sent back for Undo; null: nothing was changed. */
  change: string | null;
};

export type QuestionReplyAnswer =
  ({ ok: true } & QuestionStrokeAnswer) | { ok: false; problems: Problem[] };

/** Not undone: somebody has changed the same since. */
export type QuestionUndoAnswer = { isUndone: boolean };
