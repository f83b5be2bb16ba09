import { describe, expect, it } from "vitest";
import { OVERSEAS, verdictOf, type Case } from "../../../../tests/audit";
import { aShop } from "../../../../tests/facts";
import { legalNotice } from "./legal-notice";

describe("the check of the legal notice", () => {
  it.each<Case>([
    ["passes", "it is published", {}],
    [
      "fails",
      "it is not",
      { shop: { policies: aShop().policies.filter(({ type }) => type !== "LEGAL_NOTICE") } },
    ],
    ["does not apply", "the shop’s country asks for none", { shop: OVERSEAS }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(legalNotice, overrides)).toBe(verdict);
  });
});
