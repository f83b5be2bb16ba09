import { describe, expect, it } from "vitest";
import { insertedAt, moved } from "./order";

describe("moving an entry of a list", () => {
  const list = ["a", "b", "c", "d"];

  it.each([
    [0, 2, "bcad"],
    [3, 0, "dabc"],
    [1, 2, "acbd"],
    [2, 2, "abcd"],
  ])("takes the one at %i to %i", (from, to, order) => {
    expect(moved(list, from, to).join("")).toBe(order);
  });

  it.each([
    [0, -1],
    [3, 4],
    [7, 0],
  ])("leaves the list alone from %i to %i", (from, to) => {
    expect(moved(list, from, to)).toBe(list);
  });

  it("changes nothing of the list it was given", () => {
    moved(list, 0, 3);
    expect(list.join("")).toBe("abcd");
  });
});

describe("undoing a removal", () => {
  it.each([
    [0, "xab"],
    [1, "axb"],
    [2, "abx"],
  ])("puts the entry back at %i", (index, order) => {
    expect(insertedAt(["a", "b"], index, "x").join("")).toBe(order);
  });
});
