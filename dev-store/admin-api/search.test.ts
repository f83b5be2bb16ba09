import { describe, expect, it } from "vitest";
import { matchesQuery } from "./search.ts";

const mug = { title: 'Stoneware mug 12" wide', handle: "stoneware-mug", tag: "clay kitchen" };

describe("Shopify's search text", () => {
  it.each([
    ["", true],
    ["stone", true],
    ["stone clay", true],
    ["stone wool", false],
    ["-wool", true],
    ["-clay", false],
    ["handle:stoneware-mug", true],
    ["handle:stoneware", false],
    ["handle:stone*", true],
    ["tag:kitchen AND tag:clay", true],
    ["tag:kitchen AND tag:wool", false],
    ['title:"stoneware mug"', true],
    ['title:"mug stoneware"', false],
    ['title:"mug 12\\" wide"', true],
    ['handle:"wool-blanket" OR handle:"stoneware-mug"', true],
    ['handle:"wool-blanket" OR handle:"desk-lamp"', false],
    ["tag:wool tag:clay OR title:wide", true],
    ['title:"or"', false],
  ])("%s finds the mug: %s", (query, found) => {
    expect(matchesQuery(query, mug)).toBe(found);
  });

  it.each(["(a OR b)", "NOT clay", ">5", "price:5"])(
    "is refused where it is not imitated: %s",
    (query) => {
      expect(() => matchesQuery(query, mug)).toThrow("does not imitate searching with");
    },
  );
});
