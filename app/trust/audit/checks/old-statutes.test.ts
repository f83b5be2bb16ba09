import { describe, expect, it } from "vitest";
import { verdictOf, type Case } from "../../../../tests/audit";
import { NO_SETTINGS } from "../../settings";
import { oldStatutes } from "./old-statutes";

describe("the check of law that has ended", () => {
  it.each<Case>([
    ["passes", "none is cited", {}],
    [
      "fails",
      "a policy cites it",
      {
        policyTexts: [
          { type: "TERMS_OF_SERVICE", texts: { de: "<h2>Angaben gemäß § 5 TMG</h2>" } },
        ],
      },
    ],
    [
      "fails",
      "it cites another paragraph",
      { policyTexts: [{ type: "TERMS_OF_SERVICE", texts: { de: "nach § 7 Abs. 1 TMG" } }] },
    ],
    [
      "fails",
      "it is called by its whole name",
      { policyTexts: [{ type: "TERMS_OF_SERVICE", texts: { de: "Gemäß Telemediengesetz" } }] },
    ],
    [
      "passes",
      "the new law is cited",
      { policyTexts: [{ type: "TERMS_OF_SERVICE", texts: { de: "Angaben gemäß § 5 DDG" } }] },
    ],
    ["does not apply", "nothing is written", { settings: NO_SETTINGS, policyTexts: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(oldStatutes, overrides)).toBe(verdict);
  });
});
