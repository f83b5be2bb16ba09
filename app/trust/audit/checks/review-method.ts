import { countIn } from "../../reviews/tally";
import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

/** The page that says how reviews are checked is made of what is stated here. */
export const reviewMethod: Check<"review-method"> = {
  id: "review-method",
  group: "reviews",
  law: "Directive 2005/29/EC, Art. 7(6)",
  applies: ({ reviews }) => countIn(reviews.tally) > 0,
  passes: ({ settings: { reviews } }) => reviews.writers !== null && reviews.incentive !== "",
  proof: ({ settings: { reviews } }) =>
    proofIn(
      "entered",
      "code",
      `writers-${reviews.writers ?? "unsaid"}`,
      `incentive-${reviews.incentive || "unsaid"}`,
    ),
  repair: ({ settings: { reviews } }) =>
    atField("/app/reviews/settings", reviews.writers === null ? "writers" : "incentive"),
};
