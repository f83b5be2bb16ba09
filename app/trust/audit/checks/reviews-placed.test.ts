import { describe, expect, it } from "vitest";
import { NOWHERE, repairOf, verdictOf, type Case } from "../../../../tests/audit";
import { reviewsPlaced } from "./reviews-placed";

describe("the check of placed reviews", () => {
  it.each<Case>([
    ["passes", "it stands where it helps", {}],
    ["fails", "it stands nowhere", { placed: NOWHERE }],
    ["does not apply", "it is not known what the theme holds", { placed: null }],
    ["does not apply", "no page was opened", { placed: {} }],
    [
      "does not apply",
      "no review is shown",
      { reviews: { tally: { stars: [0, 0, 0, 0, 0], verified: 0, withPhoto: 0 }, chosen: [] } },
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(reviewsPlaced, overrides)).toBe(verdict);
  });

  it("leads to the theme editor", () => {
    expect(repairOf(reviewsPlaced, { placed: NOWHERE })).toEqual({
      in: "theme-editor",
      block: "reviews",
      template: "product",
    });
  });
});
