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
    const month = 28 * 86_400_000;
    expect(firstMonths(400, month / 100)).toBe(1);
    expect(firstMonths(400, 2 * month)).toBe(10);
    expect(firstMonths(400, 0)).toBe(1);
  });

  it("become as many as should have the rest of the page, and more than chance takes away", () => {
    expect(moreMonths({ months: 1, had: 3, found: 3 }, 16)).toBe(8);
    expect(moreMonths({ months: 4, had: 20, found: 20 }, 1)).toBe(1);
  });

  it("are never more than hold what is read in one go, and always one", () => {
    expect(moreMonths({ months: 2, had: 100, found: 1 }, 20)).toBe(5);
    expect(moreMonths({ months: 1, had: 5_000, found: 0 }, 20)).toBe(1);
  });

  it("are many where those before had nothing", () => {
    expect(moreMonths({ months: 1, had: 0, found: 0 }, 20)).toBe(100);
  });
});
