import { describe, expect, it } from "vitest";
import { repairOf, stating, verdictOf, type Case } from "../../../../tests/audit";
import { reviewMethod } from "./review-method";

describe("the check of how reviews are checked", () => {
  it.each<Case>([
    ["passes", "it is said who may write and what they get", {}],
    ["fails", "it is not said who may write", stating("reviews", { writers: null })],
    ["fails", "it is not said what they get", stating("reviews", { incentive: "" })],
    [
      "does not apply",
      "no review is shown",
      { reviews: { tally: { stars: [0, 0, 0, 0, 0], verified: 0, withPhoto: 0 }, chosen: [] } },
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(reviewMethod, overrides)).toBe(verdict);
  });

  it("leads to what is not said", () => {
    expect(repairOf(reviewMethod, stating("reviews", { incentive: "" }))).toEqual({
      in: "app",
      page: "/app/reviews/settings",
      field: ["incentive"],
    });
  });
});
