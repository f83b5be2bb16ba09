import { describe, expect, it } from "vitest";
import { aLook, verdictOf, type Case } from "../../../../tests/audit";
import { oneProduct } from "./one-product";

describe("the check of products in the markup", () => {
  it.each<Case>([
    ["passes", "there is one", {}],
    ["fails", "there are two", { look: aLook({ products: 2 }) }],
    ["does not apply", "there is none", { look: aLook({ products: 0 }) }],
    ["does not apply", "nobody has looked yet", { look: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(oneProduct, overrides)).toBe(verdict);
  });
});
