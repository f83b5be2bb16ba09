import { describe, expect, it } from "vitest";
import { verdictOf, type Case } from "../../../../tests/audit";
import { reviewsAnswered } from "./reviews-answered";

describe("the check of answered reviews", () => {
  it.each<Case>([
    ["passes", "none has waited for a month", {}],
    ["fails", "one has", { unansweredReviews: 1 }],
    ["does not apply", "they were not counted", { unansweredReviews: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(reviewsAnswered, overrides)).toBe(verdict);
  });
});
