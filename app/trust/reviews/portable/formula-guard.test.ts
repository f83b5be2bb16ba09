import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guarded, unguarded } from "./formula-guard";

describe("a cell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+47", "'+47"],
    ["-5", "'-5"],
    ["@you", "'@you"],
    ["\t\r\n\0 =x", "\t\r\n\0 '=x"],
    ["'=x", "''=x"],
    ["ok;=1+1;", "ok;'=1+1;"],
    ['ok; "=1', `ok; "'=1`],
    ["ok\t@you", "ok\t'@you"],
    ["warm:\n- soft\r\n- good", "warm:\n'- soft\r\n'- good"],
    ["fine ;-)", "fine ;'-)"],
  ])("that a spreadsheet would run is guarded: %j", (cell, safe) => {
    expect(guarded(cell)).toBe(safe);
    expect(unguarded(safe)).toBe(cell);
  });

  it.each(["", "'quoted'", "'tis", "a=b", "5", "\tx", "so; 'tis", "well-known; a - b", ":-)"])(
    "that it would not run stays as it is: %j",
    (cell) => {
      expect(guarded(cell)).toBe(cell);
      expect(unguarded(cell)).toBe(cell);
    },
  );

  it("comes back as it was, whatever stands in it", () => {
    const anyCell = fc.stringMatching(/^['"=+\-@;\t\r\n\0 a]{0,8}$/);
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(guarded(cell)).not.toMatch(/(^|[;\t\r\n])[\s"\0]*[=+\-@]/);
        expect(unguarded(guarded(cell))).toBe(cell);
      }),
    );
  });
});
