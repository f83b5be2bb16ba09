import { describe, expect, it } from "vitest";
import { NOWHERE, repairOf, stating, verdictOf, type Case } from "../../../../tests/audit";
import { paymentsPlaced } from "./payments-placed";

describe("the check of placed payments", () => {
  it.each<Case>([
    ["passes", "it stands where it helps", {}],
    ["fails", "it stands nowhere", { placed: NOWHERE }],
    ["passes", "they stand in the cart", { placed: { cart: ["payments"] } }],
    ["does not apply", "it is not known what the theme holds", { placed: null }],
    ["does not apply", "no page was opened", { placed: {} }],
    ["does not apply", "no method is stated", stating("payments", { methods: [] })],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(paymentsPlaced, overrides)).toBe(verdict);
  });

  it("leads to the theme editor", () => {
    expect(repairOf(paymentsPlaced, { placed: NOWHERE })).toEqual({
      in: "theme-editor",
      block: "payments",
      template: "product",
    });
  });
});
