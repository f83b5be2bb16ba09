import { describe, expect, it } from "vitest";
import { aLook, foundBy, verdictOf, type Case } from "../../../../tests/audit";
import { policiesLinked } from "./policies-linked";

const POLICY = "/policies/refund-policy";

describe("the check of links to policies", () => {
  it.each<Case>([
    ["passes", "the first page links to each that is published", {}],
    ["fails", "it links to one of them", { look: aLook({ policyLinks: [POLICY] }) }],
    ["does not apply", "none is published", { shop: { policies: [] } }],
    ["does not apply", "nobody has looked yet", { look: null }],
    ["does not apply", "no page was opened", { look: aLook({ seen: {}, policyLinks: [] }) }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(policiesLinked, overrides)).toBe(verdict);
  });

  it("names those that are not linked to", () => {
    expect(foundBy(policiesLinked, { look: aLook({ policyLinks: [POLICY] }) })).toEqual([
      ...["PRIVACY_POLICY", "TERMS_OF_SERVICE", "SHIPPING_POLICY", "LEGAL_NOTICE"],
      "CONTACT_INFORMATION",
    ]);
  });
});
