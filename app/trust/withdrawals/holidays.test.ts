import { describe, expect, it } from "vitest";
import { EEA_COUNTRIES } from "../countries";
import { daysAfter } from "./days";
import { holidaysIn } from "./holidays.server";
import { withdrawalDeadline } from "./period";

describe("public holidays", () => {
  it.each([
    ["NO", "2026-05-17", true],
    ["NO", "2027-03-25", true], // Maundy Thursday
    ["SE", "2027-03-25", false],
    ["NO", "2027-03-29", true], // Easter Monday
    ["FR", "2026-07-14", true],
    ["DE", "2026-07-14", false],
    ["ES", "2026-10-12", true],
    ["GR", "2027-05-03", true], // Easter Monday in the East
    ["GB", "2026-12-28", true], // instead of a Saturday
    ["NO", "2026-12-24", false],
  ])("in %s on %s: %s", async (country, day, expected) => {
    expect((await holidaysIn(country, "holiday"))(day)).toBe(expected);
    expect((await holidaysIn(country, "working-day"))(day)).toBe(expected);
  });

  it.each([
    ["DE", "2026-01-06"], // Epiphany, in three states
    ["DE", "2026-08-08"], // in Augsburg only
    ["ES", "2026-09-11"], // in Catalonia
    ["IS", "2026-12-24"], // from one o'clock
  ])(
    "in %s that not all keep, or not all day, as on %s, are so for buyers only",
    async (country, day) => {
      expect((await holidaysIn(country, "holiday"))(day)).toBe(true);
      expect((await holidaysIn(country, "working-day"))(day)).toBe(false);
    },
  );

  it("are known in the whole EEA, and leave working days", async () => {
    for (const country of EEA_COUNTRIES) {
      for (const inDoubt of ["holiday", "working-day"] as const) {
        const isHoliday = await holidaysIn(country, inDoubt);
        expect([country, isHoliday("2027-01-01")]).toEqual([country, true]);
        const year = Array.from({ length: 365 }, (_, day) => daysAfter("2027-01-01", day));
        expect(year.filter(isHoliday).length).toBeLessThan(60);
      }
    }
  });

  it.each([null, "ZZ"])("of %s are none", async (country) => {
    expect((await holidaysIn(country, "holiday"))("2027-01-01")).toBe(false);
  });

  it.each([
    ["NO", "2026-05-04", "2026-05-18"], // the 17th of May is a Sunday
    ["NO", "2027-03-11", "2027-03-30"], // Maundy Thursday to Easter Monday
    ["SE", "2027-03-11", "2027-03-25"],
    ["DE", "2026-12-11", "2026-12-28"],
    ["FR", "2026-06-30", "2026-07-15"],
    ["NO", "2026-12-18", "2027-01-04"],
  ])("in %s move the end of a period begun on %s to %s", async (country, day, lastDay) => {
    const place = { timeZone: "Europe/Oslo", isHoliday: await holidaysIn(country, "holiday") };
    const deliveries = [new Date(`${day}T12:00Z`)];
    const contract = { kind: "goods", deliveries, days: 14, informed: "in-time" } as const;
    const concludedAt = new Date("2026-01-01");
    expect(withdrawalDeadline({ ...contract, deliveries, concludedAt }, place)?.lastDay).toBe(
      lastDay,
    );
  });
});
