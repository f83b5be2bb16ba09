import { z } from "zod";
import { ANSWER_UNITS } from "./answer-units";
import { ANSWER_MAX } from "./limits";

const within = z
  .int("answer-time-range")
  .min(1, "answer-time-range")
  .max(ANSWER_MAX, "answer-time-range");

export const AnswerTime = z.object({ within: within.nullable(), unit: z.enum(ANSWER_UNITS) });
