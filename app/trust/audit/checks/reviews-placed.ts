import { countIn } from "../../reviews/tally";
import type { Check } from "../check";
import { isPlaced } from "../placed-blocks";
import { proofIn } from "../proof";
import { inThemeEditor } from "../repair";

export const reviewsPlaced: Check<"reviews-placed"> = {
  id: "reviews-placed",
  group: "reviews",
  law: null,
  applies: ({ placed, reviews }) => placed !== null && countIn(reviews.tally) > 0,
  passes: ({ placed }) => placed !== null && isPlaced(placed, "reviews", "product"),
  proof: () => proofIn("theme", "block", "reviews"),
  repair: () => inThemeEditor("reviews", "product"),
};
