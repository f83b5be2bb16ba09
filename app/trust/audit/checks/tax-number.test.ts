import { describe, expect, it } from "vitest";
import { stating, verdictOf, type Case } from "../../../../tests/audit";
import { taxNumber } from "./tax-number";

describe("the check of the tax number", () => {
  it.each<Case>([
    ["passes", "it is one of its country", {}],
    ["fails", "its digits do not add up", stating("business", { taxNumber: "NO 999 999 998 MVA" })],
    ["does not apply", "there is none", stating("business", { taxNumber: "" })],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(taxNumber, overrides)).toBe(verdict);
  });
});
