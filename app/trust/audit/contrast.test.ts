import { describe, expect, it } from "vitest";
import { contrastOf } from "./contrast";

describe("the contrast of two colours", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#FFFFFF", 1],
    ["#777777", "#ffffff", 4.48],
    ["#ffffff", "#767676", 4.54],
  ])("of %s and %s is %d", (one, other, contrast) => {
    expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
  });

  it("is not known of what is no colour", () => {
    expect(contrastOf("red", "#ffffff")).toBeNull();
  });
});
