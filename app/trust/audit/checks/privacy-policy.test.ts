import { describe, expect, it } from "vitest";
import { verdictOf, type Case } from "../../../../tests/audit";
import { aShop } from "../../../../tests/facts";
import { privacyPolicy } from "./privacy-policy";

describe("the check of the privacy policy", () => {
  it.each<Case>([
    ["passes", "it is published", {}],
    [
      "fails",
      "it is not",
      { shop: { policies: aShop().policies.filter(({ type }) => type !== "PRIVACY_POLICY") } },
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(privacyPolicy, overrides)).toBe(verdict);
  });
});
