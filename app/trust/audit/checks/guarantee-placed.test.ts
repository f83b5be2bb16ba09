import { describe, expect, it } from "vitest";
import { NOWHERE, OVERSEAS, repairOf, verdictOf, type Case } from "../../../../tests/audit";
import { guaranteePlaced } from "./guarantee-placed";

describe("the check of the placed notice", () => {
  it.each<Case>([
    ["passes", "it stands where it helps", {}],
    ["fails", "it stands nowhere", { placed: NOWHERE }],
    ["does not apply", "it is not known what the theme holds", { placed: null }],
    ["does not apply", "no page was opened", { placed: {} }],
    ["does not apply", "nobody in the Union can order", { shop: OVERSEAS }],
    ["does not apply", "it is not law yet", { now: new Date("2026-09-26T12:00:00Z") }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(guaranteePlaced, overrides)).toBe(verdict);
  });

  it("leads to the theme editor", () => {
    expect(repairOf(guaranteePlaced, { placed: NOWHERE })).toEqual({
      in: "theme-editor",
      block: "guarantee",
      template: "product",
    });
  });
});
