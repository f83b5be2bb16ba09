import { describe, expect, it } from "vitest";
import { timeInZone } from "./timezone.ts";

describe("a moment in the shop's time zone", () => {
  it.each([
    ["Europe/Oslo", "2026-11-27T14:46:00.123Z", "2026-11-27T15:46:00+01:00"],
    ["Europe/Oslo", "2026-07-01T23:30:00Z", "2026-07-02T01:30:00+02:00"],
    ["America/St_Johns", "2026-11-27T14:46:00Z", "2026-11-27T11:16:00-03:30"],
    ["UTC", "2026-11-27T14:46:00Z", "2026-11-27T14:46:00+00:00"],
  ])("of %s: %s is %s", (zone, at, shown) => {
    expect(timeInZone(zone, at)).toBe(shown);
    expect(Date.parse(shown)).toBe(Math.floor(Date.parse(at) / 1_000) * 1_000);
  });
});
