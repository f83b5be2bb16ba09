import { describe, expect, it } from "vitest";
import { readStars } from "./stars";

const read = (cell: string) => {
  const stars = readStars(cell);
  return stars.ok ? stars.rating : stars.code;
};

describe("the stars of a cell", () => {
  it.each([
    ["5", 5],
    [" 1 ", 1],
    ["4.0", 4],
    ["4,0", 4],
    ["5/5", 5],
    ["3 / 5", 3],
    ["2 stars", 2],
    ["1 star", 1],
    ["★★★★☆", 4],
  ])("%s are %i", (cell, rating) => {
    expect(read(cell)).toBe(rating);
  });

  it.each(["4,6", "4.6", "4.5/5", "2.5"])(
    "are not made up from %s, which lies between two",
    (cell) => {
      expect(read(cell)).toBe("rating-not-whole");
    },
  );

  it.each(["6", "0", "-1", "5.5", "10", "100", "6/5"])(
    "are on a scale of five: %s is not",
    (cell) => {
      expect(read(cell)).toBe("rating-out-of-scale");
    },
  );

  it.each(["five", "8/10", "NaN", "Infinity", "5 of 5", "1e0", "★★★★★★"])(
    "cannot be read from %s",
    (cell) => {
      expect(read(cell)).toBe("rating-unreadable");
    },
  );

  it("may be missing", () => {
    expect(read("  ")).toBe("rating-missing");
  });
});
