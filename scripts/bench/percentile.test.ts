import { describe, expect, it } from "vitest";
import { percentile } from "./percentile";

describe("a percentile", () => {
  const values = Array.from({ length: 200 }, (_, nth) => 200 - nth);

  it("is what so many of a hundred values are no more than", () => {
    expect(
      values.filter((value) => value <= percentile(99, values)).length / 2,
    ).toBeGreaterThanOrEqual(99);
    expect(percentile(50, values)).toBe(101);
  });

  it("of few values is the largest, not none", () => {
    expect(percentile(99, [3, 1, 2])).toBe(3);
  });
});
