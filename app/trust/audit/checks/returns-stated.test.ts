import { describe, expect, it } from "vitest";
import { stated, stating, verdictOf, type Case } from "../../../../tests/audit";
import { returnsStated } from "./returns-stated";

describe("the check of stated returns", () => {
  it.each<Case>([
    ["passes", "there is a period", {}],
    [
      "fails",
      "there is none",
      stating("returns", { base: { ...stated.returns.base, days: null } }),
    ],
    [
      "passes",
      "the shop says that it takes nothing back",
      stating("returns", { base: { ...stated.returns.base, days: 0 } }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(returnsStated, overrides)).toBe(verdict);
  });
});
