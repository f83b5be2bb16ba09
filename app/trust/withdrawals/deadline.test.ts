import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn } from "../day-in";
import { daysAfter, isWeekend } from "./days";
import { deadlineAfter, deadlineMonthsAfter, daysLeft, isOver, type Place } from "./deadline";
import { endOfDay } from "./end-of-day";

const HOLIDAYS = ["2026-12-25", "2027-01-01", "2027-03-26", "2027-03-29"];

const place = (timeZone: string): Place => ({
  timeZone,
  isHoliday: (day) => HOLIDAYS.includes(day),
});

const in14Days = (event: string, timeZone = "Europe/Oslo") =>
  deadlineAfter(new Date(event), 14, place(timeZone));

describe("fourteen days", () => {
  it.each([
    ["do not count the day itself", "2026-11-03T08:00Z", "Europe/Oslo", "2026-11-17"],
    ["count weekends on the way", "2026-11-06T12:00Z", "Europe/Oslo", "2026-11-20"],
    ["begin on the day where the buyer is", "2026-11-05T23:30Z", "Europe/Oslo", "2026-11-20"],
    ["begin on another day in London", "2026-11-05T23:30Z", "Europe/London", "2026-11-19"],
    ["begin on another day in New York", "2026-11-06T03:00Z", "America/New_York", "2026-11-19"],
    ["from a Friday evening end on a Friday", "2026-11-06T22:59Z", "Europe/Oslo", "2026-11-20"],
    ["from a Friday past midnight do not", "2026-11-06T23:00Z", "Europe/Oslo", "2026-11-23"],
    ["do not end on a Saturday", "2026-11-07T12:00Z", "Europe/Oslo", "2026-11-23"],
    ["do not end on a Sunday", "2026-11-08T12:00Z", "Europe/Oslo", "2026-11-23"],
    ["end on a Monday", "2026-11-09T12:00Z", "Europe/Oslo", "2026-11-23"],
    ["do not end on Christmas, a Friday", "2026-12-11T12:00Z", "Europe/Oslo", "2026-12-28"],
    ["do not end on New Year, a Friday", "2026-12-18T12:00Z", "Europe/Oslo", "2027-01-04"],
    ["go on into the next year", "2026-12-22T12:00Z", "Europe/Oslo", "2027-01-05"],
    ["do not end on Easter Monday", "2027-03-15T12:00Z", "Europe/Oslo", "2027-03-30"],
    ["from Good Friday on pass Easter", "2027-03-12T12:00Z", "Europe/Oslo", "2027-03-30"],
    ["pass the 29th of February", "2028-02-16T12:00Z", "Europe/Oslo", "2028-03-01"],
    ["end on the 29th of February", "2028-02-15T12:00Z", "Europe/Oslo", "2028-02-29"],
    ["have no such day in other years", "2027-02-15T12:00Z", "Europe/Oslo", "2027-03-01"],
  ])("%s", (_, event, timeZone, lastDay) => {
    expect(in14Days(event, timeZone).lastDay).toBe(lastDay);
  });

  it.each([
    ["in winter", "2026-11-03T08:00Z", "Europe/Oslo", "2026-11-17T22:59:59.999Z"],
    ["in summer", "2026-06-02T08:00Z", "Europe/Oslo", "2026-06-16T21:59:59.999Z"],
    [
      "across the switch to summer time",
      "2027-03-18T08:00Z",
      "Europe/Oslo",
      "2027-04-01T21:59:59.999Z",
    ],
    [
      "across the switch to winter time",
      "2026-10-20T08:00Z",
      "Europe/Oslo",
      "2026-11-03T22:59:59.999Z",
    ],
    ["in the Azores", "2026-11-03T08:00Z", "Atlantic/Azores", "2026-11-18T00:59:59.999Z"],
    ["in Auckland", "2026-11-03T08:00Z", "Pacific/Auckland", "2026-11-17T10:59:59.999Z"],
  ])("end with the last hour of the last day, %s", (_, event, timeZone, end) => {
    expect(in14Days(event, timeZone).end.toISOString()).toBe(end);
  });

  it("are over one second after 23:59:59 of the last day", () => {
    const deadline = in14Days("2026-11-03T08:00Z");
    expect(isOver(deadline, new Date("2026-11-17T23:59:59+01:00"))).toBe(false);
    expect(isOver(deadline, new Date("2026-11-17T23:59:59.999+01:00"))).toBe(false);
    expect(isOver(deadline, new Date("2026-11-18T00:00:00+01:00"))).toBe(true);
  });
});

describe("the days left", () => {
  it.each([
    ["2026-11-03T23:00:00+01:00", 14],
    ["2026-11-04T00:00:00+01:00", 13],
    ["2026-11-17T23:59:59+01:00", 0],
    ["2026-11-18T00:00:00+01:00", -1],
  ])("are counted where the deadline is, on %s: %s", (now, left) => {
    const deadline = in14Days("2026-11-03T08:00Z");
    expect(daysLeft(deadline, new Date(now), place("Europe/Oslo"))).toBe(left);
  });
});

describe("months", () => {
  it.each([
    ["2026-11-17", 12, "2027-11-17"],
    ["2026-12-31", 2, "2027-03-01"], // the 28th of February is a Sunday
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-11-20", 12, "2027-11-22"], // a Saturday
    ["2026-01-30", 11, "2026-12-30"],
  ])("from %s on, %s of them, end on %s", (day, months, lastDay) => {
    expect(deadlineMonthsAfter(day, months, place("Europe/Oslo")).lastDay).toBe(lastDay);
  });
});

const TIME_ZONES = Intl.supportedValuesOf("timeZone");
const aTime = fc.date({
  min: new Date("2000-01-01"),
  max: new Date("2060-01-01"),
  noInvalidDate: true,
});

describe("the end of a day", () => {
  it("is the last millisecond that has its date, everywhere", () => {
    fc.assert(
      fc.property(aTime, fc.constantFrom(...TIME_ZONES), (time, timeZone) => {
        const day = dayIn(timeZone, time);
        const end = endOfDay(day, timeZone);
        expect(dayIn(timeZone, end)).toBe(day);
        expect(dayIn(timeZone, new Date(end.getTime() + 1)) > day).toBe(true);
      }),
    );
  });

  it.each([
    ["America/Asuncion", "2023-09-30", "2023-10-01T03:59:59.999Z"], // 00:00 is 01:00
    ["Africa/Cairo", "2026-04-23", "2026-04-23T21:59:59.999Z"], // the same
    ["Africa/Cairo", "2026-10-29", "2026-10-29T21:59:59.999Z"], // 24:00 is 23:00 again
  ])("is found in %s on %s, where the clock is changed at midnight", (timeZone, day, end) => {
    expect(endOfDay(day, timeZone).toISOString()).toBe(end);
  });
});

describe("any deadline", () => {
  it("is a working day, at least as many days later as were given", () => {
    const days = fc.integer({ min: 14, max: 400 });
    fc.assert(
      fc.property(aTime, fc.constantFrom(...TIME_ZONES), days, (event, timeZone, count) => {
        const { lastDay } = deadlineAfter(event, count, place(timeZone));
        expect(isWeekend(lastDay) || HOLIDAYS.includes(lastDay)).toBe(false);
        const earliest = daysAfter(dayIn(timeZone, event), count);
        expect(lastDay >= earliest && lastDay <= daysAfter(earliest, 5)).toBe(true);
      }),
    );
  });
});
