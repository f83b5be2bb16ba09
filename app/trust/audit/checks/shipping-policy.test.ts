import { describe, expect, it } from "vitest";
import { verdictOf, type Case } from "../../../../tests/audit";
import { aShop } from "../../../../tests/facts";
import { shippingPolicy } from "./shipping-policy";

describe("the check of the shipping policy", () => {
  it.each<Case>([
    ["passes", "it is published", {}],
    [
      "fails",
      "it is not",
      { shop: { policies: aShop().policies.filter(({ type }) => type !== "SHIPPING_POLICY") } },
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(shippingPolicy, overrides)).toBe(verdict);
  });
});
