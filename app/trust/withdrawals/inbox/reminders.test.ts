import { describe, expect, it } from "vitest";
import type { Progress, Step } from "../steps";
import { remindersDue } from "./reminders";

const place = { timeZone: "Europe/Oslo", isHoliday: () => false };
const on = (day: string) => new Date(`${day}T10:00:00Z`);
/** Stated on a Tuesday; the fourteenth day is Tuesday the 17th. */
const RECEIVED = on("2026-11-03");
const step = (name: Step["name"], day: string): Step => ({ name, at: on(day), by: "1" });
const due = (day: string, awaitsGoods: boolean, ...steps: Step[]) => {
  const progress: Progress = { receivedAt: RECEIVED, awaitsGoods, steps };
  return remindersDue(progress, on(day), { buyer: place, shop: place });
};

describe("a merchant is reminded", () => {
  it.each([
    ["2026-11-13", []],
    ["2026-11-14", ["refund-due"]],
    ["2026-11-17", ["refund-due"]],
    ["2026-11-18", ["refund-overdue"]],
  ])("of a refund that waits for nothing, on %s: %j", (day, names) =>
    expect(due(day, false).map(({ name }) => name)).toEqual(names),
  );

  it.each([
    ["2026-11-13", []],
    ["2026-11-14", ["refund-due"]],
    ["2026-11-18", ["goods-late"]],
    ["2026-12-18", ["goods-late"]],
  ])("of goods that are out, on %s: %j", (day, names) =>
    expect(due(day, true).map(({ name }) => name)).toEqual(names),
  );

  it("of a refund that was held back and is due at once", () => {
    const back = step("goods-back", "2026-11-25");
    expect(due("2026-11-25", true, back)).toEqual([{ name: "refund-due", day: "2026-11-25" }]);
    expect(due("2026-11-26", true, back)).toEqual([{ name: "refund-overdue", day: "2026-11-25" }]);
  });

  it("of nothing that is done", () => {
    expect(due("2026-11-20", true, step("refunded", "2026-11-05"))).toEqual([]);
    expect(due("2026-11-20", true, step("closed", "2026-11-05"))).toEqual([]);
  });
});
