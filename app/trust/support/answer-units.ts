/** What the shop promises: an answer within so much time. Without a number it promises nothing. */
export type AnswerTime = { within: number | null; unit: AnswerUnit };

export const ANSWER_UNITS = ["minutes", "hours", "days", "working-days"] as const;
export type AnswerUnit = (typeof ANSWER_UNITS)[number];

export const NO_PROMISE: AnswerTime = { within: null, unit: "hours" };
