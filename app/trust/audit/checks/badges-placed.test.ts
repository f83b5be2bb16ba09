import { describe, expect, it } from "vitest";
import { NOWHERE, repairOf, stating, verdictOf, type Case } from "../../../../tests/audit";
import { badgesPlaced } from "./badges-placed";

describe("the check of placed badges", () => {
  it.each<Case>([
    ["passes", "it stands where it helps", {}],
    ["fails", "it stands nowhere", { placed: NOWHERE }],
    ["fails", "they stand on the home page only", { placed: { index: ["badges"], product: [] } }],
    ["does not apply", "it is not known what the theme holds", { placed: null }],
    ["does not apply", "no page was opened", { placed: {} }],
    ["does not apply", "there is no badge", stating("badges", { badges: [] })],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(badgesPlaced, overrides)).toBe(verdict);
  });

  it("leads to the theme editor", () => {
    expect(repairOf(badgesPlaced, { placed: NOWHERE })).toEqual({
      in: "theme-editor",
      block: "badges",
      template: "product",
    });
  });
});
