import { describe, expect, it } from "vitest";
import { refundDue, sendBackBy, type GoodsAwaited } from "./refund";

const oslo = { timeZone: "Europe/Oslo", isHoliday: (day: string) => day === "2026-12-25" };
const informed = new Date("2026-11-03T12:00Z");

const due = (goods: Partial<GoodsAwaited>, informedAt = informed) => {
  const all = { awaited: true, backAt: null, proofAt: null, ...goods };
  const { lastDay, mayWait } = refundDue(informedAt, all, oslo);
  return [lastDay, mayWait];
};
const at = (day: string) => new Date(`${day}T12:00Z`);

describe("a refund", () => {
  it("is due fourteen days after the merchant was told, and may wait for the goods", () => {
    expect(due({})).toEqual(["2026-11-17", true]);
  });

  it("waits for nothing where no goods come back", () => {
    expect(due({ awaited: false })).toEqual(["2026-11-17", false]);
  });

  it.each([
    ["goods", { backAt: at("2026-11-10") }],
    ["a proof that they were sent", { proofAt: at("2026-11-05") }],
    ["goods on the last day", { backAt: new Date("2026-11-17T23:59:59+01:00") }],
    ["a proof, and goods later", { proofAt: at("2026-11-05"), backAt: at("2026-12-01") }],
    ["goods, and a proof later", { backAt: at("2026-11-10"), proofAt: at("2026-12-01") }],
  ])("waits no longer than for %s", (_, goods) => {
    expect(due(goods)).toEqual(["2026-11-17", false]);
  });

  it.each([
    ["goods", { backAt: at("2026-11-28") }, "2026-11-28"],
    ["a proof, then goods", { proofAt: at("2026-11-20"), backAt: at("2026-11-28") }, "2026-11-20"],
    ["goods after midnight", { backAt: new Date("2026-11-18T00:00:00+01:00") }, "2026-11-18"],
  ])("is due at once after %s that came late", (_, goods, day) => {
    expect(due(goods)).toEqual([day, false]);
  });

  it("is due on a working day", () => {
    expect(due({}, at("2026-12-11"))).toEqual(["2026-12-28", true]);
  });
});

describe("goods", () => {
  it("are to be sent within fourteen days from the statement", () => {
    expect(sendBackBy(informed, oslo).lastDay).toBe("2026-11-17");
    expect(sendBackBy(new Date("2026-11-03T23:00Z"), oslo).lastDay).toBe("2026-11-18");
  });
});
