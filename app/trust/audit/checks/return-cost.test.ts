import { describe, expect, it } from "vitest";
import { OVERSEAS, repairOf, stated, stating, verdictOf, type Case } from "../../../../tests/audit";
import { returnCost } from "./return-cost";

describe("the check of what sending back costs", () => {
  it.each<Case>([
    ["passes", "it is stated wherever the buyer pays", {}],
    [
      "passes",
      "the shop pays",
      stating("returns", { base: { ...stated.returns.base, payer: "shop", cost: null } }),
    ],
    [
      "fails",
      "the buyer pays an unknown amount",
      stating("returns", { base: { ...stated.returns.base, cost: null } }),
    ],
    [
      "does not apply",
      "nothing is taken back outside Europe",
      { ...stating("returns", { base: { ...stated.returns.base, days: 0 } }), shop: OVERSEAS },
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(returnCost, overrides)).toBe(verdict);
  });

  it("leads to the rule", () => {
    expect(
      repairOf(returnCost, stating("returns", { base: { ...stated.returns.base, cost: null } })),
    ).toEqual({ in: "app", page: "/app/returns", field: ["base", "cost"] });
  });
});
