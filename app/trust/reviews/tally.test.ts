import { describe, expect, it } from "vitest";
import {
  averageOf,
  countIn,
  isNothing,
  minus,
  NO_REVIEWS,
  plus,
  tallyOf,
  type Tally,
} from "./tally";

const aTally = (...stars: Tally["stars"]): Tally => ({ stars, verified: 0, withPhoto: 0 });

const review = {
  rating: 4,
  orderId: null,
  photoCount: 0,
  shownAt: new Date(),
  refusedAt: null,
  deletedAt: null,
} as const;

describe("a tally", () => {
  it.each([
    [aTally(0, 0, 0, 0, 1), 5],
    [aTally(1, 0, 0, 0, 1), 3],
    [aTally(0, 0, 1, 0, 2), 4.3],
    [aTally(1, 1, 1, 1, 1), 3],
    // Never better than it is: 4.94 is not five stars, and 4.95 rounds as anything does.
    [aTally(0, 0, 0, 6, 94), 4.9],
  ])("of %j has the average %d", (tally, average) => {
    expect(averageOf(tally)).toBe(average);
  });

  it("of nothing has no average, which is not zero stars", () => {
    expect(averageOf(NO_REVIEWS)).toBeNull();
  });

  it("counts one review under its stars, as verified by an order, and with photos", () => {
    expect(tallyOf(review)).toEqual(aTally(0, 0, 0, 1, 0));
    expect(tallyOf({ ...review, orderId: "1", photoCount: 2 })).toEqual({
      stars: [0, 0, 0, 1, 0],
      verified: 1,
      withPhoto: 1,
    });
  });

  it.each([
    ["held", { shownAt: null }],
    ["refused", { refusedAt: new Date() }],
    ["deleted", { deletedAt: new Date() }],
  ])("does not count one that is %s", (_, fate) => {
    expect(tallyOf({ ...review, ...fate })).toEqual(NO_REVIEWS);
  });

  it("comes back to nothing when what was added is taken away", () => {
    const both = plus(aTally(1, 2, 3, 4, 5), tallyOf(review));
    expect(countIn(both)).toBe(16);
    expect(isNothing(minus(minus(both, aTally(1, 2, 3, 4, 5)), tallyOf(review)))).toBe(true);
  });
});
