import { describe, expect, it } from "vitest";
import { allArrivedAt, firstLeftAt, isCalledOff, parcelsAfter, type ParcelNews } from "./parcels";

const day = (days: number) => new Date(Date.UTC(2026, 10, days));
const one = { id: "31", leftAt: day(3) };
const other = { id: "32", leftAt: day(5) };
const arrivedOne = { ...one, arrivedAt: day(6) };
const arrivedOther = { ...other, arrivedAt: day(9) };

const arrived = (fulfilledAt: Date | null, ...parcels: ParcelNews[]) =>
  allArrivedAt(parcelsAfter([], parcels), fulfilledAt);

describe("an order in parcels", () => {
  it.each<[string, Date | null, ParcelNews[], Date | null]>([
    ["with its only one", day(3), [arrivedOne], day(6)],
    ["with the last of several", day(5), [arrivedOne, arrivedOther], day(9)],
    [
      "with the last, though it left first",
      day(5),
      [{ ...one, arrivedAt: day(20) }, arrivedOther],
      day(20),
    ],
    ["not while one of them is out", day(5), [arrivedOne, other], null],
    ["not while something has not left", null, [arrivedOne], null],
    ["not where nobody tells", day(5), [one, other], null],
    ["not where nobody tells even what left", day(5), [], null],
    ["not with one that is not the last that left", day(5), [arrivedOne], null],
    [
      "not with one that nobody has seen leave",
      day(3),
      [arrivedOne, { id: "33", arrivedAt: day(7) }],
      null,
    ],
    ["not while what was added to it has not all left", day(3), [arrivedOne, arrivedOther], null],
    [
      "without one that was called off",
      day(3),
      [arrivedOne, { ...other, isCalledOff: true }],
      day(6),
    ],
    ["not with called off ones only", day(5), [{ ...arrivedOther, isCalledOff: true }], null],
  ])("has arrived %s", (_, fulfilledAt, parcels, expected) => {
    expect(arrived(fulfilledAt, ...parcels)).toEqual(expected);
  });

  it("has left in part with the first, and by its arrival at the latest", () => {
    const first = (...news: ParcelNews[]) => firstLeftAt(parcelsAfter([], news), null);
    expect(first(other, one)).toEqual(day(3));
    expect(first({ id: "31", arrivedAt: day(6) })).toEqual(day(6));
    expect(first({ ...one, isCalledOff: true })).toBeNull();
    expect(first()).toBeNull();
    expect(firstLeftAt([], day(5))).toEqual(day(5));
  });

  it("has one that was called off, by either of Shopify's spellings", () => {
    expect(["cancelled", "ERROR", "failure"].map(isCalledOff)).toEqual([true, true, true]);
    expect(["success", "OPEN", "pending", ""].some(isCalledOff)).toBe(false);
  });
});
