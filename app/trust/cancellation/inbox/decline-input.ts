import { z } from "zod";
import { paragraphs } from "../../plain-text";
import { DECLINE_REASONS, WORDS_MAX } from "../choices";

/** Why an order is not stopped. "Another reason" says nothing without words. */
export const DeclineInput = z
  .object({ reason: z.enum(DECLINE_REASONS), words: paragraphs(WORDS_MAX) })
  .superRefine(({ reason, words }, context) => {
    if (reason === "other" && words === "") {
      context.addIssue({ code: "custom", path: ["words"], message: "reason-words-missing" });
    }
  });
