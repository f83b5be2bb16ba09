import { describe, expect, it } from "vitest";
import { stating, verdictOf, type Case } from "../../../../tests/audit";
import { exceptionsNamed } from "./exceptions-named";

describe("the check of what cannot be returned", () => {
  it.each<Case>([
    ["passes", "each exception says which goods it means", {}],
    ["fails", "one does not", stating("returns", { exclusions: [{ reason: "e", goods: {} }] })],
    ["does not apply", "there is no exception", stating("returns", { exclusions: [] })],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(exceptionsNamed, overrides)).toBe(verdict);
  });
});
