import { describe, expect, it } from "vitest";
import { same } from "./same";

describe("two JSON values", () => {
  it.each([
    [1, 1],
    [null, null],
    [[], []],
    [
      { a: 1, b: [2, { c: null }] },
      { b: [2, { c: null }], a: 1 },
    ],
    [{ a: undefined }, {}],
  ])("say the same: %j and %j", (one, other) => {
    expect(same(one, other)).toBe(true);
  });

  it.each([
    [1, "1"],
    [null, {}],
    [{}, []],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ text: { nb: "Fri retur" } }, { text: { nb: "Fri Retur" } }],
  ])("say something else: %j and %j", (one, other) => {
    expect(same(one, other)).toBe(false);
  });
});
