import { describe, expect, it } from "vitest";
import { placeIn, placeOf, placeText } from "./review-place";

const REVIEW = {
  id: "0f1e2d3c-1111-4222-8333-444455556666",
  rating: 4 as const,
  helpful: 12,
  writtenAt: new Date("2026-11-22T12:00:00.123Z"),
};

describe("a place in a list of reviews", () => {
  it.each(["newest", "oldest", "helpful", "highest", "lowest"] as const)(
    "is the same after a way through an address, %s first",
    (sort) => {
      const place = placeOf(REVIEW, sort);
      expect(placeIn(placeText(place))).toEqual(place);
    },
  );

  it("is found by stars only in a list by stars", () => {
    const stretchIn = (sort: Parameters<typeof placeOf>[1]) => placeOf(REVIEW, sort).stretch;
    expect([stretchIn("newest"), stretchIn("oldest"), stretchIn("helpful")]).toEqual([0, 0, 0]);
    expect([stretchIn("highest"), stretchIn("lowest")]).toEqual([1, 3]);
    expect(placeOf({ ...REVIEW, helpful: 0 }, "helpful").stretch).toBe(1);
  });

  it.each([null, "", "0.0.zzz", "5.0.mcq0.id", "0.0.mcq0.a b", "0.-1.mcq0.id", "0.0.mcq0.id'--"])(
    "is none where somebody has typed %j",
    (typed) => expect(placeIn(typed)).toBeNull(),
  );
});
