import { describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import { openingRows } from "./opening-rows";
import { CLOSED_WEEK, OFFICE_WEEK, type OpenDay, type Week } from "./week";
import { daysText } from "./weekday-names";

const span = (from: string, to: string) => ({ from, to });
const week = (days: Record<number, OpenDay>): Week =>
  CLOSED_WEEK.map((closed, day) => days[day] ?? closed);

/** "Mon–Fri 09:00–16:00", as an English shopper reads it. */
const shopperReads = (hours: Week) =>
  openingRows(hours, aShop()).map(({ short, times }) => `${short.en} ${times}`.trim());

describe("the rows of a week", () => {
  it("are as few as it takes", () => {
    expect(shopperReads(OFFICE_WEEK)).toEqual(["Mon–Fri 09:00–16:00", "Sat–Sun"]);
  });

  it("follow the week: equal hours on days apart are not put together", () => {
    const same = [span("09:00", "16:00")];
    expect(shopperReads(week({ 0: same, 2: same }))).toEqual([
      "Mon 09:00–16:00",
      "Tue",
      "Wed 09:00–16:00",
      "Thu–Sun",
    ]);
  });

  it("are none where it is never open", () => {
    expect(openingRows(CLOSED_WEEK, aShop())).toEqual([]);
  });

  it("give Liquid the days and times as numbers, midnight as the end of the day", () => {
    const evening = [span("09:30", "12:00"), span("18:00", "00:00")];
    const [first] = openingRows(week({ 0: evening, 1: evening }), aShop());
    expect(first).toMatchObject({
      from: 1,
      to: 2,
      times: "09:30–12:00, 18:00–24:00",
      spans: [
        [930, 1200],
        [1800, 2400],
      ],
    });
  });

  it.each([
    ["nb", "Mandag–fredag", "Man–fre"],
    ["en", "Monday–Friday", "Mon–Fri"],
    ["de", "Montag–Freitag", "Mo–Fr"],
    ["fr", "Lundi–vendredi", "Lun–ven"],
    ["es", "Lunes–viernes", "Lun–vie"],
    ["sv", "Måndag–fredag", "Mån–fre"],
  ])("name the days in %s: %s, %s", (locale, long, short) => {
    expect(daysText(0, 4, locale, "long")).toBe(long);
    expect(daysText(0, 4, locale, "short").replaceAll(".", "")).toBe(short);
  });
});
