import { describe, expect, it } from "vitest";
import { OVERSEAS, repairOf, stated, stating, verdictOf, type Case } from "../../../../tests/audit";
import { returnPeriod } from "./return-period";

describe("the check of the period by law", () => {
  it.each<Case>([
    ["passes", "it is given everywhere", {}],
    [
      "fails",
      "the base rule gives less where it holds",
      stating("returns", { base: { ...stated.returns.base, days: 7 } }),
    ],
    [
      "fails",
      "money comes back later than it may",
      stating("returns", { base: { ...stated.returns.base, refundDays: 20 } }),
    ],
    [
      "fails",
      "a region gives less",
      stating("returns", {
        regions: [
          {
            id: "home",
            area: "countries",
            countries: ["NO"],
            terms: { days: 10, payer: "shop", cost: null, refundDays: 7 },
          },
        ],
      }),
    ],
    ["does not apply", "no country with such a law is shipped to", { shop: OVERSEAS }],
    [
      "does not apply",
      "nothing is stated",
      stating("returns", { base: { ...stated.returns.base, days: null } }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(returnPeriod, overrides)).toBe(verdict);
  });

  it("leads to the rule that gives less", () => {
    expect(
      repairOf(returnPeriod, stating("returns", { base: { ...stated.returns.base, days: 7 } })),
    ).toEqual({ in: "app", page: "/app/returns", field: ["base", "days"] });
  });
});
