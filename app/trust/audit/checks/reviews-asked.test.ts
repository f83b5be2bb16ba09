import { describe, expect, it } from "vitest";
import { stated, stating, verdictOf, type Case } from "../../../../tests/audit";
import { reviewsAsked } from "./reviews-asked";

describe("the check of asking for reviews", () => {
  it.each<Case>([
    ["passes", "everybody may write", {}],
    [
      "passes",
      "buyers are asked by e-mail",
      stating("reviews", {
        writers: "nobody",
        invitations: { ...stated.reviews.invitations, on: true },
      }),
    ],
    [
      "fails",
      "nobody may write, and nobody is asked",
      stating("reviews", {
        writers: "nobody",
        invitations: { ...stated.reviews.invitations, on: false },
      }),
    ],
    [
      "fails",
      "nothing is stated",
      stating("reviews", {
        writers: null,
        invitations: { ...stated.reviews.invitations, on: false },
      }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(reviewsAsked, overrides)).toBe(verdict);
  });
});
