import { describe, expect, it } from "vitest";
import { dayOrderOf, NO_SIGNS, withSignOf, type DayOrder } from "./day-order";
import { readMoment } from "./moment";

const NOW = new Date("2026-11-22T12:00:00Z");

const read = (text: string, order: DayOrder | null = null) => {
  const moment = readMoment(text, order, NOW);
  return moment.ok ? moment.at.toISOString() : moment.code;
};

describe("a moment in a file", () => {
  it.each([
    ["2026-02-10", "2026-02-10T00:00:00.000Z"],
    ["2026-02-10 15:30:40 UTC", "2026-02-10T15:30:40.000Z"],
    ["2026-02-10 15:30:40", "2026-02-10T15:30:40.000Z"],
    ["2026-02-10T15:30:40Z", "2026-02-10T15:30:40.000Z"],
    ["2026-02-10T15:30:40.123456Z", "2026-02-10T15:30:40.123Z"],
    ["2026-02-10T01:30:40+02:00", "2026-02-09T23:30:40.000Z"],
    ["2026-02-10 15:30:40 -0530", "2026-02-10T21:00:40.000Z"],
    ["2026/2/1", "2026-02-01T00:00:00.000Z"],
    ["10.02.2026", "2026-02-10T00:00:00.000Z"],
    ["10.02.2026, 15:30", "2026-02-10T15:30:00.000Z"],
    ["Feb 10, 2026", "2026-02-10T00:00:00.000Z"],
    ["10 February 2026 3:05 pm", "2026-02-10T15:05:00.000Z"],
    ["February 1st, 2026", "2026-02-01T00:00:00.000Z"],
    ["Tue Feb 10 2026 15:30:40 GMT+0000 (Coordinated Universal Time)", "2026-02-10T15:30:40.000Z"],
    ["1770737440", "2026-02-10T15:30:40.000Z"],
    ["1770737440123", "2026-02-10T15:30:40.123Z"],
    ["29/02/2024", "2024-02-29T00:00:00.000Z"],
    ["2024-01-01 12:15 AM", "2024-01-01T00:15:00.000Z"],
  ])("is read: %s", (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it("is a day and a month in the order of its file", () => {
    expect(read("03/04/2026", "dmy")).toBe("2026-04-03T00:00:00.000Z");
    expect(read("03/04/2026", "mdy")).toBe("2026-03-04T00:00:00.000Z");
    expect(read("3-4-2026 10:00", "dmy")).toBe("2026-04-03T10:00:00.000Z");
  });

  it("is asked for, never guessed, where the order is not known", () => {
    expect(read("03/04/2026")).toBe("date-order-unknown");
    expect(read("04/04/2026")).toBe("2026-04-04T00:00:00.000Z");
  });

  it.each([
    "30/02/2026",
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "31.04.2026",
    "2026-02-10 24:30",
    "1899-12-30",
    "Feb 30, 2026",
  ])("that never was is wrong: %s", (text) => {
    expect(read(text)).toBe("date-impossible");
  });

  it("that does not fit the order of its file is wrong", () => {
    expect(read("02/25/2026", "dmy")).toBe("date-impossible");
    expect(read("25/02/2026", "mdy")).toBe("date-impossible");
  });

  it("to come is wrong, but it may be tomorrow already where it was written", () => {
    expect(read("2026-11-24")).toBe("date-in-future");
    expect(read("2030-01-01T00:00:00Z")).toBe("date-in-future");
    expect(read("2026-11-23")).toBe("2026-11-23T00:00:00.000Z");
  });

  it.each([
    ...["yesterday", "10/02/26", "2026", "2026-02", "45000", "2026-02-10 late", "10 Octember 2026"],
    ...["2026-02-10 10:00 +", "x".repeat(10_000)],
  ])("that nobody can read is wrong, never today: %s", (text) => {
    expect(read(text)).toBe("date-illegible");
  });
});

describe("the order of day and month", () => {
  const orderOf = (...dates: string[]) =>
    dayOrderOf(dates.reduce((signs, date) => withSignOf(date, signs), NO_SIGNS));

  it("follows from one day over 12 for the whole file", () => {
    expect(orderOf("03/04/2026", "13/04/2026", "05/06/2026")).toBe("dmy");
    expect(orderOf("03/04/2026", "04/13/2026 10:00")).toBe("mdy");
  });

  it("is asked where no day is over 12, or where the file contradicts itself", () => {
    expect(orderOf("03/04/2026", "12-11-2025")).toBe("ask");
    expect(orderOf("13/04/2026", "04/13/2026")).toBe("ask");
  });

  it("makes no difference where nothing can be read in two ways", () => {
    expect(orderOf("2026-04-03", "03.04.2026", "05/05/2026", "", "Feb 3, 2026")).toBeNull();
  });
});
