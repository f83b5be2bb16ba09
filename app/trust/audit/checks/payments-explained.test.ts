import { describe, expect, it } from "vitest";
import { repairOf, stating, verdictOf, type Case } from "../../../../tests/audit";
import { aMethod } from "../../../../tests/examples/payments";
import { paymentsExplained } from "./payments-explained";

describe("the check of explained payments", () => {
  it.each<Case>([
    ["passes", "each says how to pay and how to cancel", {}],
    ["fails", "there is none", stating("payments", { methods: [] })],
    [
      "fails",
      "one does not say how to cancel",
      stating("payments", {
        methods: [aMethod("card"), aMethod("own-1", { steps: { nb: "Betal i butikken." } })],
      }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(paymentsExplained, overrides)).toBe(verdict);
  });

  it("leads to the one that does not", () => {
    expect(
      repairOf(
        paymentsExplained,
        stating("payments", { methods: [aMethod("card"), aMethod("own-1")] }),
      ),
    ).toEqual({ in: "app", page: "/app/payments", field: ["methods", 1, "cancelBefore"] });
  });
});
