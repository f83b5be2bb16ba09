import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weeksBetween } from "./search-weeks";

const SHOP = "careful-goods.myshopify.com";
const day = (text: string) => new Date(`${text}T12:00:00Z`);
const SPAN = { reviews: 1_040_000, oldest: day("2006-11-26"), newest: day("2026-11-26") };
const between = (first: Date, last: Date, span = SPAN) => [
  ...weeksBetween(SHOP, first, last, span),
];

describe("the weeks in which words are looked for", () => {
  it("begin with the newest review's and end with the oldest's, a short stretch first", () => {
    const weeks = between(day("2026-11-26"), day("2025-09-01"));
    expect(weeks.map(({ lexemes }) => lexemes.length)).toEqual([12, 16, 16, 16, 6]);
    expect(weeks[0]).toEqual({
      lexemes: Array.from({ length: 12 }, (_, nth) => ` ${SHOP} ${2969 - nth}`),
      since: new Date("2026-09-10T00:00:00Z"),
      before: new Date("2026-12-03T00:00:00Z"),
    });
    expect(weeks.at(-1)?.since).toEqual(new Date("2025-08-28T00:00:00Z"));
  });

  it("go the other way for whoever wants the oldest first", () => {
    const weeks = between(day("2025-09-01"), day("2026-11-26"));
    expect(weeks.map(({ lexemes }) => lexemes.length)).toEqual([12, 16, 16, 16, 6]);
    expect(weeks[0]?.lexemes[0]).toBe(` ${SHOP} 2904`);
    expect(weeks.at(-1)?.before).toEqual(new Date("2026-12-03T00:00:00Z"));
  });

  it("are the fewer at once the more reviews a week has, and never many", () => {
    const first = (reviews: number) =>
      between(SPAN.newest, SPAN.oldest, { ...SPAN, reviews }).map(({ lexemes }) => lexemes.length);
    expect(first(100_000_000).slice(0, 3)).toEqual([1, 4, 4]);
    expect(first(40_000).slice(0, 3)).toEqual([16, 16, 16]);
    expect(first(40_000).length).toBe(66);
  });

  it("leave no time out, and have none twice, also before 1970", () => {
    const anyTime = fc.date({
      noInvalidDate: true,
      min: new Date("1900-01-01"),
      max: new Date("2100-01-01"),
    });
    fc.assert(
      fc.property(anyTime, anyTime, (first, last) => {
        const weeks = between(first, last);
        const inOrder = first < last ? weeks : [...weeks].reverse();
        const [oldest, newest] = first < last ? [first, last] : [last, first];
        expect(inOrder[0]?.since.getTime()).toBeLessThanOrEqual(oldest.getTime());
        expect(inOrder.at(-1)?.before.getTime()).toBeGreaterThan(newest.getTime());
        for (const [nth, { since }] of inOrder.entries()) {
          if (nth > 0) expect(since).toEqual(inOrder[nth - 1]?.before);
        }
      }),
      { numRuns: 200 },
    );
  });
});
