import { expect, it, vi } from "vitest";
import { dayIn } from "./day-in";

const EVENING = new Date("2026-11-22T23:30:00Z");

it("the day depends on where it is", () => {
  expect(dayIn("Europe/Oslo", EVENING)).toBe("2026-11-23");
  expect(dayIn("America/New_York", EVENING)).toBe("2026-11-22");
  expect(dayIn("Europe/Oslo", EVENING)).toBe("2026-11-23");
});

it("the days of many reviews are told without learning the time zone for each", () => {
  dayIn("Atlantic/Reykjavik", EVENING);
  const made = vi.spyOn(Intl, "DateTimeFormat");
  for (let nth = 0; nth < 100; nth += 1) dayIn("Atlantic/Reykjavik", EVENING);
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});
