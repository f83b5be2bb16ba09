import { describe, expect, it } from "vitest";
import { NOWHERE, repairOf, stated, stating, verdictOf, type Case } from "../../../../tests/audit";
import { returnsPlaced } from "./returns-placed";

describe("the check of placed returns", () => {
  it.each<Case>([
    ["passes", "it stands where it helps", {}],
    ["fails", "it stands nowhere", { placed: NOWHERE }],
    ["passes", "they stand in the cart", { placed: { cart: ["returns"] } }],
    ["does not apply", "it is not known what the theme holds", { placed: null }],
    ["does not apply", "no page was opened", { placed: {} }],
    [
      "does not apply",
      "nothing is stated",
      stating("returns", { base: { ...stated.returns.base, days: null } }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(returnsPlaced, overrides)).toBe(verdict);
  });

  it("leads to the theme editor", () => {
    expect(repairOf(returnsPlaced, { placed: NOWHERE })).toEqual({
      in: "theme-editor",
      block: "returns",
      template: "product",
    });
  });
});
