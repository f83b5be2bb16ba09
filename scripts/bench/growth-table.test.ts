import { describe, expect, it } from "vitest";
import { WORKS, worstStep, type Spent } from "./growth-figures.ts";
import { growthTable, isFlat } from "./growth-table.ts";

const SIZES = [
  { products: 1_000, reviews: 10_000 },
  { products: 10_000, reviews: 100_000 },
];
const publish = WORKS.filter(({ name }) => name === "publish")[0]!;
const spent = (times: number): Spent => ({
  ...{ calls: 100 * times, statements: 0, seconds: times, computed: 0, peakMb: 100 * times },
});

describe("the table of growth", () => {
  it("says what one product costs, beside the smallest size", () => {
    const rows = growthTable(SIZES, [{ work: publish, spent: [spent(1), spent(5)] }]).split("\n");
    expect(rows[1]).toContain("per product");
    expect(rows[2]).toMatch(/calls of the Admin API +0\.1 +0\.05 +0\.5 +0\.5 +flat$/);
    expect(rows[5]).toMatch(/milliseconds by the clock +1 +0\.5 +0\.5 +0\.5 +flat$/);
    expect(rows[7]).toMatch(/in all +100 calls, 1 s, 100 MB +500 calls, 5 s, 500 MB$/);
  });

  it("is flat up to a fifth more a product, and not beyond", () => {
    expect(isFlat(SIZES, [{ work: publish, spent: [spent(1), spent(12)] }])).toBe(true);
    const grown = [{ work: publish, spent: [spent(1), spent(12.1)] }];
    expect(isFlat(SIZES, grown)).toBe(false);
    expect(growthTable(SIZES, grown)).toContain("GROWS");
  });

  it("has no verdict of one size alone", () => {
    const grown = [{ work: publish, spent: [spent(1)] }];
    expect(growthTable(SIZES.slice(0, 1), grown)).not.toMatch(/flat|GROWS/);
    expect(isFlat(SIZES.slice(0, 1), grown)).toBe(true);
  });

  it("judges by each step, not by the first size alone", () => {
    expect(worstStep([10, 1, 2])).toBe(2);
    expect(worstStep([0, 0])).toBe(1);
  });
});
