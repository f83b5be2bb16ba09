import { describe, expect, it } from "vitest";
import { shortened } from "./shortened.ts";

describe("a shortened text", () => {
  it.each([
    ["Warm and soft.", "Warm and soft."],
    ["  Warm\n\nand  soft. ", "Warm and soft."],
    ["Warm and soft, and here in two days.", "Warm and soft, and…"],
    ["W".repeat(30), `${"W".repeat(19)}…`],
    [`So ${"w".repeat(30)}`, `So ${"w".repeat(16)}…`],
    ["", ""],
  ])("of %j is %j", (text, short) => {
    expect(shortened(text, 20)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(20);
  });
});
