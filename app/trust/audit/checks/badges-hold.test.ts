import { describe, expect, it } from "vitest";
import { repairOf, stating, verdictOf, type Case } from "../../../../tests/audit";
import { badgesHold } from "./badges-hold";

describe("the check of badges that have lapsed", () => {
  it.each<Case>([
    ["passes", "each still holds", {}],
    ["fails", "one no longer does", { shop: { policies: [] } }],
    ["does not apply", "there is no badge", stating("badges", { badges: [] })],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(badgesHold, overrides)).toBe(verdict);
  });

  it("leads to the badge", () => {
    expect(
      repairOf(
        badgesHold,
        stating("badges", {
          badges: [
            { claim: "ships-to", text: {} },
            { claim: "free-returns", text: {} },
          ],
          seals: [],
          heading: {},
        }),
      ),
    ).toEqual({ in: "app", page: "/app/badges", field: ["badges", 1] });
  });
});
