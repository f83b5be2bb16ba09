import { describe, expect, it } from "vitest";
import { aLook, anAuditedShop, foundBy, verdictOf, type Case } from "../../../../tests/audit";
import { blocksDrawn } from "./blocks-drawn";

describe("the check of whether placed blocks are seen", () => {
  it.each<Case>([
    ["passes", "each one is", {}],
    ["fails", "one is not", { look: aLook({ seen: { product: ["badges"] } }) }],
    ["passes", "the template was not looked at", { look: aLook({ seen: { index: [] } }) }],
    ["does not apply", "no page was opened", { look: aLook({ seen: {} }) }],
    ["does not apply", "nothing is placed", { placed: { product: [] } }],
    ["does not apply", "nobody has looked yet", { look: null }],
    ["does not apply", "it is not known what the theme holds", { placed: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(blocksDrawn, overrides)).toBe(verdict);
  });

  it("names those that are not", () => {
    expect(
      foundBy(blocksDrawn, {
        look: aLook({
          seen: { cart: [], product: ["badges", "returns", "payments", "guarantee"] },
        }),
      }),
    ).toEqual(["terms", "reviews"]);
  });

  it("leads to where the first of them stands", () => {
    const facts = anAuditedShop({ look: aLook({ seen: { cart: [] } }) });
    expect(blocksDrawn.repair(facts)).toEqual({ in: "theme-editor-as-is", template: "cart" });
  });
});
