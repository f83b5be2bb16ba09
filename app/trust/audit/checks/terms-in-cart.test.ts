import { describe, expect, it } from "vitest";
import { NOWHERE, repairOf, verdictOf, type Case } from "../../../../tests/audit";
import { termsInCart } from "./terms-in-cart";

describe("the check of the terms in the cart", () => {
  it.each<Case>([
    ["passes", "it stands where it helps", {}],
    ["fails", "it stands nowhere", { placed: NOWHERE }],
    ["fails", "they stand on product pages only", { placed: { product: ["terms"], cart: [] } }],
    ["does not apply", "the cart was not seen", { placed: { index: [], product: ["terms"] } }],
    ["does not apply", "it is not known what the theme holds", { placed: null }],
    ["does not apply", "no page was opened", { placed: {} }],
    ["does not apply", "there are no terms", { termsVersions: { count: 0, newest: null } }],
    [
      "does not apply",
      "they were taken away",
      {
        termsVersions: {
          count: 3,
          newest: { source: "none", number: 3, publishedAt: new Date(0), hash: "" },
        },
      },
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(termsInCart, overrides)).toBe(verdict);
  });

  it("leads to the theme editor", () => {
    expect(repairOf(termsInCart, { placed: NOWHERE })).toEqual({
      in: "theme-editor",
      block: "terms",
      template: "cart",
    });
  });
});
