import { describe, expect, it } from "vitest";
import { OVERSEAS, stating, verdictOf, type Case } from "../../../../tests/audit";
import { legalGuarantee } from "./legal-guarantee";

describe("the check of the legal guarantee", () => {
  it.each<Case>([
    ["passes", "the block speaks of it", {}],
    ["fails", "it does not", stating("guarantee", { legal: false })],
    ["does not apply", "no country is shipped to whose law we know", { shop: OVERSEAS }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(legalGuarantee, overrides)).toBe(verdict);
  });
});
