import { describe, expect, it } from "vitest";
import { listPlace, placeIn } from "./list-place";

describe("a place in the list", () => {
  it("is read again", () => {
    const place = { createdAt: new Date("2026-11-22T10:00:00.123Z"), id: "a-1" };
    expect(placeIn(listPlace(place))).toEqual(place);
  });

  it.each(["", "1", "x.y", "1.", ".a", "1.a b", "999999999999999.a"])(
    "is none where somebody typed %j",
    (typed) => expect(placeIn(typed)).toBeNull(),
  );
});
