import { describe, expect, it } from "vitest";
import { laterBy } from "./duration.ts";

const FROM = new Date("2026-01-31T10:00:00Z");

describe("a duration", () => {
  it.each([
    ["P15D", "2026-02-15T10:00:00.000Z"],
    ["P2W", "2026-02-14T10:00:00.000Z"],
    ["PT36H", "2026-02-01T22:00:00.000Z"],
    ["PT1M30S", "2026-01-31T10:01:30.000Z"],
    ["P1DT1H", "2026-02-01T11:00:00.000Z"],
    ["P1M", "2026-02-28T10:00:00.000Z"],
    ["P1Y2M", "2027-03-31T10:00:00.000Z"],
    ["P0D", "2026-01-31T10:00:00.000Z"],
  ])("%s leads to %s", (duration, to) => expect(laterBy(duration, FROM)?.toISOString()).toBe(to));

  it.each(["", "P", "PT", "P1DT", "15D", "P-1D", "P1.5D", "P1H", "P1D ", "PT1D"])(
    "is not %j",
    (text) => expect(laterBy(text, FROM)).toBeNull(),
  );
});
