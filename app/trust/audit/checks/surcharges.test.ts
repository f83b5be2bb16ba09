import { describe, expect, it } from "vitest";
import { OVERSEAS, repairOf, stating, verdictOf, type Case } from "../../../../tests/audit";
import { aMethod } from "../../../../tests/examples/payments";
import { surcharges } from "./surcharges";

describe("the check of extra costs for paying", () => {
  it.each<Case>([
    ["passes", "only an invoice costs more", {}],
    [
      "fails",
      "a card costs more",
      stating("payments", {
        methods: [aMethod("card", { extraCost: { kind: "percent", amount: 2 } })],
      }),
    ],
    ["does not apply", "the shop is not in Europe", { shop: OVERSEAS }],
    ["does not apply", "no method is stated", stating("payments", { methods: [] })],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(surcharges, overrides)).toBe(verdict);
  });

  it("leads to the method", () => {
    expect(
      repairOf(
        surcharges,
        stating("payments", {
          methods: [
            aMethod("vipps"),
            aMethod("card", { extraCost: { kind: "percent", amount: 2 } }),
          ],
        }),
      ),
    ).toEqual({ in: "app", page: "/app/payments", field: ["methods", 1, "extraCost", "kind"] });
  });
});
