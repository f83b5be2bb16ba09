import { describe, expect, it } from "vitest";
import { aLook, repairOf, stating, verdictOf, type Case } from "../../../../tests/audit";
import { aSeal } from "../../../../tests/facts";
import { sealsAnswer } from "./seals-answer";

describe("the check of the addresses of seals", () => {
  it.each<Case>([
    ["passes", "each answers", {}],
    ["fails", "one does not", { look: aLook({ addresses: { [aSeal().address]: false } }) }],
    ["does not apply", "nobody asked them", { look: aLook({ addresses: {} }) }],
    ["does not apply", "nobody has looked yet", { look: null }],
    ["does not apply", "there is no seal", stating("badges", { seals: [] })],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(sealsAnswer, overrides)).toBe(verdict);
  });

  it("leads to the address", () => {
    expect(
      repairOf(sealsAnswer, { look: aLook({ addresses: { [aSeal().address]: false } }) }),
    ).toEqual({ in: "app", page: "/app/badges", field: ["seals", 0, "address"] });
  });
});
