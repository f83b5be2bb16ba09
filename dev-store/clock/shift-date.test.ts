import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { shiftDate } from "./shift-date.ts";

const DAY = 24 * 60 * 60 * 1_000;

/** A realm of its own: the test's own idea of now stays. */
function aShiftedRealm(aheadMs: number) {
  const realm = runInNewContext("globalThis") as { Date: DateConstructor };
  const ahead = { ms: aheadMs };
  shiftDate(() => ahead.ms, realm);
  return { Date: realm.Date, ahead };
}

const isAhead = (time: number, ms: number) =>
  expect(Math.abs(time - Date.now() - ms)).toBeLessThan(1_000);

describe("a date in a process whose clock was put forward", () => {
  it("of now is ahead, however it is asked for", () => {
    const { Date: Shifted } = aShiftedRealm(15 * DAY);
    isAhead(Shifted.now(), 15 * DAY);
    isAhead(new Shifted().getTime(), 15 * DAY);
    isAhead(Date.parse(Shifted()), 15 * DAY);
    const { now } = Shifted;
    isAhead(now(), 15 * DAY);
  });

  it("of now goes along with each change", () => {
    const { Date: Shifted, ahead } = aShiftedRealm(0);
    isAhead(Shifted.now(), 0);
    ahead.ms = DAY;
    isAhead(Shifted.now(), DAY);
    isAhead(new Shifted().getTime(), DAY);
  });

  it("that is named is that date", () => {
    const { Date: Shifted } = aShiftedRealm(DAY);
    expect(new Shifted("2026-11-27T10:00:00Z").toISOString()).toBe("2026-11-27T10:00:00.000Z");
    expect(new Shifted(2026, 10, 27).getMonth()).toBe(10);
    expect(new Shifted(0).getTime()).toBe(0);
    expect(Shifted.UTC(2026, 0, 1)).toBe(Date.UTC(2026, 0, 1));
    expect(Shifted.parse("2026-11-27")).toBe(Date.parse("2026-11-27"));
    expect(new Shifted(new Shifted(5)).getTime()).toBe(5);
    const nothing: unknown[] = [undefined];
    expect(new (Shifted as new (...args: unknown[]) => Date)(...nothing).getTime()).toBeNaN();
  });

  it("is a Date to whoever asks, and may have heirs", () => {
    const { Date: Shifted } = aShiftedRealm(DAY);
    const date = new Shifted();
    expect(date instanceof Shifted).toBe(true);
    expect(date.constructor).toBe(Shifted);
    expect(Object.prototype.toString.call(date)).toBe("[object Date]");
    expect(Shifted.name).toBe("Date");
    expect(Shifted).toHaveLength(7);
    class Heir extends Shifted {
      day() {
        return this.getUTCDate();
      }
    }
    const heir = new Heir();
    isAhead(heir.getTime(), DAY);
    expect(heir instanceof Heir && heir instanceof Shifted).toBe(true);
    expect(new Heir("2026-11-27").day()).toBe(27);
  });
});
