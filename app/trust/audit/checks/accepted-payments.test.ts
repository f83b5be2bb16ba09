import { describe, expect, it } from "vitest";
import { foundBy, verdictOf, type Case } from "../../../../tests/audit";
import { acceptedPayments } from "./accepted-payments";

describe("the check of the payments that the checkout takes", () => {
  it.each<Case>([
    ["passes", "each is explained", {}],
    ["fails", "one is not", { paymentTypes: ["visa", "paypal"] }],
    ["does not apply", "it is not known what the checkout takes", { paymentTypes: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(acceptedPayments, overrides)).toBe(verdict);
  });

  it("names it", () => {
    expect(foundBy(acceptedPayments, { paymentTypes: ["visa", "paypal"] })).toEqual(["paypal"]);
  });
});
