import type { ReviewState } from "../review";
import { QUESTIONS } from "./question-search";

/** Each names a text under `shopperQuestions.do` and `.did`. */
export const QUESTION_STROKES = {
  show: { path: `${QUESTIONS}/publications`, method: "POST" },
  hold: { path: `${QUESTIONS}/publications`, method: "DELETE" },
  delete: { path: `${QUESTIONS}/deletions`, method: "POST" },
  restore: { path: `${QUESTIONS}/deletions`, method: "DELETE" },
} as const;

export type QuestionStroke = keyof typeof QUESTION_STROKES;

/** What can be done to a question, or an answer, in that state; what comes next is the first. */
export const STEPS: Record<ReviewState, QuestionStroke[]> = {
  shown: ["hold", "delete"],
  held: ["show", "delete"],
  refused: ["show", "delete"],
  deleted: ["restore"],
};
