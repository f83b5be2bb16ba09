import { describe, expect, it } from "vitest";
import { aLook, verdictOf, type Case } from "../../../../tests/audit";
import { oneRating } from "./one-rating";

describe("the check of ratings in the markup", () => {
  it.each<Case>([
    ["passes", "there is one", {}],
    ["fails", "there are two", { look: aLook({ aggregateRatings: 2 }) }],
    ["does not apply", "there is none", { look: aLook({ aggregateRatings: 0 }) }],
    ["does not apply", "nobody has looked yet", { look: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(oneRating, overrides)).toBe(verdict);
  });
});
