import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const reviewsAnswered: Check<"reviews-answered"> = {
  id: "reviews-answered",
  group: "reviews",
  law: null,
  applies: ({ unansweredReviews }) => unansweredReviews !== null,
  passes: ({ unansweredReviews }) => unansweredReviews === 0,
  proof: ({ unansweredReviews }) => proofIn("records", "count", unansweredReviews ?? 0),
  repair: () => atField("/app/reviews"),
};
