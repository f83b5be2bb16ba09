import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const reviewsAsked: Check<"reviews-asked"> = {
  id: "reviews-asked",
  group: "reviews",
  law: null,
  applies: () => true,
  passes: ({ settings: { reviews } }) =>
    reviews.invitations.on || reviews.writers === "everybody" || reviews.writers === "buyers",
  proof: ({ settings: { reviews } }) =>
    proofIn("entered", "code", `writers-${reviews.writers ?? "unsaid"}`),
  repair: () => atField("/app/reviews/settings", "writers"),
};
