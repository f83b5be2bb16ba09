import { describe, expect, it } from "vitest";
import { AN_HOUR_MS, isTriedLongEnough, nextTry, withoutAddresses } from "./mail-pause";

const DUE = new Date("2026-11-22T10:00:00Z");
const minutes = (count: number) => new Date(DUE.getTime() + count * 60_000);

describe("a mail that was not taken yet", () => {
  it.each([
    ["at once", 0, 5],
    ["an hour late", 60, 15],
    ["a day late", 1440, 360],
    ["a week late", 10_080, 360],
  ])("%s is tried again later and later", (_, late, pause) =>
    expect(nextTry(DUE, minutes(late))).toEqual(minutes(late + pause)),
  );
});

describe("a mail that somebody waits for", () => {
  function pausesUntilGivenUp(): number[] {
    const pauses: number[] = [];
    for (let now = DUE, tries = 1; !isTriedLongEnough(DUE, tries, now); tries += 1) {
      const next = nextTry(DUE, now, AN_HOUR_MS);
      pauses.push((next.getTime() - now.getTime()) / 60_000);
      now = next;
    }
    return pauses;
  }

  it("is tried for five days, ever more seldom, and at least once an hour", () => {
    const pauses = pausesUntilGivenUp();
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect([pauses[0], pauses.at(-1)]).toEqual([5, 60]);
    const days = pauses.reduce((sum, pause) => sum + pause, 0) / 1440;
    expect(days).toBeGreaterThanOrEqual(5);
    expect(days).toBeLessThan(5.1);
  });

  it("is not given up before it was tried often, though it has been due for long", () => {
    expect(isTriedLongEnough(DUE, 19, minutes(9 * 1440))).toBe(false);
    expect(isTriedLongEnough(DUE, 20, minutes(9 * 1440))).toBe(true);
    expect(isTriedLongEnough(DUE, 20, minutes(5 * 1440 - 1))).toBe(false);
  });
});

describe("what a mail server said", () => {
  it.each([
    ["550 5.1.1 <kari@example.no>: unknown", "550 5.1.1 …: unknown"],
    ["550 kari@example.no is not here", "550 … is not here"],
    ["421 try again later", "421 try again later"],
  ])("is kept without the address: %s", (said, kept) => expect(withoutAddresses(said)).toBe(kept));

  it("is kept only as far as a merchant reads it", () =>
    expect(withoutAddresses("x".repeat(5000))).toHaveLength(300));
});
