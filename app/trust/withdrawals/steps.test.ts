import { describe, expect, it } from "vitest";
import {
  nextStep,
  standing,
  stepRefused,
  STEPS,
  type NextStep,
  type Progress,
  type StepName,
} from "./steps";

const shop = { timeZone: "Europe/Oslo", isHoliday: () => false };
const buyer = { timeZone: "Atlantic/Canary", isHoliday: (day: string) => day === "2026-11-17" };

const day = (date: number) => new Date(`2026-11-${String(date).padStart(2, "0")}T12:00Z`);

/** Received on the 3rd of November: the money is due on the 17th. */
const after = (steps: Partial<Record<StepName, number>>, awaitsGoods = true): Progress => ({
  receivedAt: day(3),
  awaitsGoods,
  steps: Object.entries(steps).map(([name, date]) => ({
    name: name as StepName,
    at: day(date),
    by: "Kari",
  })),
});

const on = (date: number, progress: Progress) => nextStep(progress, day(date), { buyer, shop });

const inShort = (step: NextStep | null) => {
  if (step?.name === "goods-back") return [step.name, step.sendBackBy.lastDay, step.isLate];
  if (step?.name === "refunded") return [step.name, step.refund.lastDay, step.isOverdue];
  return step ? [step.name] : null;
};

describe("the next step of a withdrawal", () => {
  it.each([
    [
      "is the goods, until which the money may wait",
      4,
      after({}),
      ["goods-back", "2026-11-18", false],
    ],
    [
      "is the goods still on the buyer's last day",
      18,
      after({}),
      ["goods-back", "2026-11-18", false],
    ],
    ["says when the buyer is late", 19, after({}), ["goods-back", "2026-11-18", true]],
    [
      "is the money once the goods are back",
      9,
      after({ "goods-back": 8 }),
      ["refunded", "2026-11-17", false],
    ],
    ["is the money once they were sent", 9, after({ proof: 8 }), ["refunded", "2026-11-17", false]],
    ["says when the money is overdue", 18, after({ proof: 8 }), ["refunded", "2026-11-17", true]],
    [
      "is the money at once where goods came late",
      20,
      after({ "goods-back": 20 }),
      ["refunded", "2026-11-20", false],
    ],
    [
      "is the money where no goods come back",
      4,
      after({}, false),
      ["refunded", "2026-11-17", false],
    ],
    ["is to close it once the money is back", 9, after({ refunded: 8 }), ["closed"]],
    ["is none once it is closed", 9, after({ refunded: 8, closed: 9 }), null],
    ["is none where it was closed without a refund", 9, after({ closed: 9 }), null],
  ])("%s", (_, date, progress, expected) => {
    expect(inShort(on(date, progress))).toEqual(expected);
  });

  it("says by when the money would be due while it may wait", () => {
    expect(on(4, after({}))).toMatchObject({ refund: { lastDay: "2026-11-17", mayWait: true } });
  });
});

describe("where a withdrawal stands", () => {
  it.each<[string, Partial<Record<StepName, number>>]>([
    ["received", {}],
    ["goods-back", { proof: 4 }],
    ["goods-back", { "goods-back": 4 }],
    ["refunded", { refunded: 4 }],
    ["refunded", { refunded: 4, "goods-back": 6 }],
    ["closed", { refunded: 4, closed: 5 }],
  ])("is %s after %j", (expected, steps) => {
    expect(standing(after(steps))).toBe(expected);
  });
});

describe("a step", () => {
  it("can be taken in any order", () => {
    for (const name of STEPS) expect(stepRefused(after({}), name)).toBeNull();
    expect(stepRefused(after({ refunded: 4 }), "goods-back")).toBeNull();
  });

  it("is taken once, and none after the last", () => {
    expect(stepRefused(after({ refunded: 4 }), "refunded")).toBe("taken");
    for (const name of STEPS) expect(stepRefused(after({ closed: 4 }), name)).toBe("closed");
  });
});
