import type { Problem } from "../../problem";

/** What a page hears of a stroke over many reviews. */
export type StrokeAnswer = {
  /** Names it, for Undo. */
  change: string;
  /** How many reviews it changed. */
  count: number;
};

export type UndoAnswer = { undone: number; left: number };

export type ReplyAnswer = ({ ok: true } & StrokeAnswer) | { ok: false; problems: Problem[] };

export type MessageAnswer = { ok: true } | { ok: false; problems: Problem[] };
