import { describe, expect, it } from "vitest";
import { firstMonths, monthOf, monthsTowards, moreMonths } from "./search-months";

describe("the months in which words are looked for", () => {
  it("are of four weeks, counted since 1970 began, and before", () => {
    expect(monthOf(new Date("1970-01-28T23:59:59Z"))).toBe(0);
    expect(monthOf(new Date("1970-01-29T00:00:00Z"))).toBe(1);
    expect(monthOf(new Date("1969-12-31T23:59:59Z"))).toBe(-1);
    expect(monthOf(new Date("2026-11-26T12:00:00Z"))).toBe(742);
  });

  it("go towards the oldest, or towards the newest, and no further", () => {
    expect(monthsTowards(742, 700, 3)).toEqual([742, 741, 740]);
    expect(monthsTowards(741, 742, 3)).toEqual([741, 742]);
    expect(monthsTowards(-1, -3, Infinity)).toEqual([-1, -2, -3]);
    expect(monthsTowards(5, 5, 1)).toEqual([5]);
  });

  it("are few at first where a month has many reviews", () => {
    expect(firstMonths(1_000_000, 641, 742)).toBe(1);
    expect(firstMonths(20_000, 643, 742)).toBe(10);
    expect(firstMonths(0, 742, 742)).toBe(Infinity);
  });

  it("become as many as hold what is read in one go", () => {
    expect(moreMonths(2, 100)).toBe(4);
    expect(moreMonths(1, 0)).toBe(200);
    expect(moreMonths(1, 5_000)).toBe(1);
  });
});
