import { describe, expect, it } from "vitest";
import { cursorAt, placeAt } from "./cursor";

describe("a cursor", () => {
  it.each(["2026-11-22T12:00:00.123Z", "1969-07-20T20:17:00Z"])("keeps the moment %s", (time) => {
    const place = { writtenAt: new Date(time), id: "0f1e2d3c-1111-4222-8333-444455556666" };
    expect(placeAt(cursorAt(place))).toEqual(place);
  });

  it.each(["", ".", "zzz", "mcq0.", ".id", "mcq0.a b", "zzzzzzzzzzzz.id", "mcq0.id'--"])(
    "is none where somebody has typed %j",
    (typed) => {
      expect(placeAt(typed)).toBeNull();
    },
  );
});
