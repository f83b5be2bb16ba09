import { describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import { closedDays, dayIn, daysInWords } from "./closed-days";
import type { Holiday } from "./holiday";

const christmas: Holiday = {
  id: "1",
  from: "2020-12-24",
  to: "2020-12-26",
  yearly: true,
  name: { nb: "jul" },
};
const easter: Holiday = {
  id: "2",
  from: "2027-03-25",
  to: "2027-03-29",
  yearly: false,
  name: {},
};

const closedOn = (day: string, ...holidays: Holiday[]) =>
  closedDays(holidays, aShop(), new Date(`${day}T12:00:00Z`)).map(({ from, to }) => [from, to]);

describe("the days on which nobody answers", () => {
  it("are in the order in which they come, with next year's of those that come again", () => {
    expect(closedOn("2026-11-22", easter, christmas)).toEqual([
      [20261224, 20261226],
      [20270325, 20270329],
      [20271224, 20271226],
    ]);
  });

  it("are over when they are past", () => {
    expect(closedOn("2027-03-29", easter)).toEqual([[20270325, 20270329]]);
    expect(closedOn("2027-03-30", easter)).toEqual([]);
  });

  it("go on into January", () => {
    const winter = { ...christmas, to: "2021-01-02" };
    expect(closedOn("2027-01-02", winter)[0]).toEqual([20261224, 20270102]);
    expect(closedOn("2027-01-03", winter)[0]).toEqual([20271224, 20280102]);
  });

  it("are those of the shop's own calendar", () => {
    expect(dayIn("Europe/Oslo", new Date("2026-12-23T23:30:00Z"))).toBe("2026-12-24");
    expect(dayIn("America/New_York", new Date("2026-12-24T03:00:00Z"))).toBe("2026-12-23");
  });

  it.each([
    ["en-NO", "24–26 December 2026"],
    ["nb", "24.–26. desember 2026"],
    ["de", "24.–26. Dezember 2026"],
    ["es", "24–26 de diciembre de 2026"],
    ["fr", "24–26 décembre 2026"],
  ])("are written in %s: %s", (locale, words) => {
    const written = daysInWords({ from: "2026-12-24", to: "2026-12-26" }, locale);
    expect(written.replace(/[\u2009\u202f]/g, "")).toBe(words);
  });

  it("begin with the 1er of a French month", () => {
    const day = { from: "2027-01-01", to: "2027-01-01" };
    expect(daysInWords(day, "fr")).toBe("1er janvier 2027");
    expect(daysInWords({ from: "2027-01-11", to: "2027-01-11" }, "fr")).toBe("11 janvier 2027");
  });
});
