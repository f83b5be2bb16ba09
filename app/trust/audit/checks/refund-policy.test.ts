import { describe, expect, it } from "vitest";
import { verdictOf, type Case } from "../../../../tests/audit";
import { aShop } from "../../../../tests/facts";
import { refundPolicy } from "./refund-policy";

describe("the check of the return policy", () => {
  it.each<Case>([
    ["passes", "it is published", {}],
    [
      "fails",
      "it is not",
      { shop: { policies: aShop().policies.filter(({ type }) => type !== "REFUND_POLICY") } },
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(refundPolicy, overrides)).toBe(verdict);
  });
});
