import { describe, expect, it } from "vitest";
import { verdictOf, type Case } from "../../../../tests/audit";
import { termsVersion } from "./terms-version";

describe("the check of the terms of sale", () => {
  it.each<Case>([
    ["passes", "they have a version", {}],
    ["fails", "there never were any", { termsVersions: { count: 0, newest: null } }],
    [
      "fails",
      "they were taken away",
      {
        termsVersions: {
          count: 3,
          newest: { source: "none", number: 3, publishedAt: new Date(0), hash: "" },
        },
      },
    ],
    ["does not apply", "it is not known", { termsVersions: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(termsVersion, overrides)).toBe(verdict);
  });
});
