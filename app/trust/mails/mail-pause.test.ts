import { describe, expect, it } from "vitest";
import { nextTry, withoutAddresses } from "./mail-pause";

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

describe("what a mail server said", () => {
  it.each([
    ["550 5.1.1 <kari@example.no>: unknown", "550 5.1.1 …: unknown"],
    ["550 kari@example.no is not here", "550 … is not here"],
    ["421 try again later", "421 try again later"],
  ])("is kept without the address: %s", (said, kept) => expect(withoutAddresses(said)).toBe(kept));

  it("is kept only as far as a merchant reads it", () =>
    expect(withoutAddresses("x".repeat(5000))).toHaveLength(300));
});
