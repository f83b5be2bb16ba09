import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guarded, unguarded } from "./formula-guard";

describe("a cell", () => {
  it.each(["=1+1", "+47", "-5", "@you", "\tx", "\r=x", "\n=x", "\0x"])(
    "that a spreadsheet would run is guarded: %j",
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
      expect(unguarded(`'${cell}`)).toBe(cell);
    },
  );

  it.each(["", "'quoted'", "'tis", "a=b", "5"])(
    "that it would not run stays as it is: %j",
    (cell) => {
      expect(guarded(cell)).toBe(cell);
      expect(unguarded(cell)).toBe(cell);
    },
  );

  it("comes back as it was, whatever stands in it", () => {
    const anyCell = fc.stringMatching(/^['=+\-@\t\r\n\0a]{0,5}$/);
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(guarded(cell)).not.toMatch(/^[=+\-@\t\r\n\0]/);
        expect(unguarded(guarded(cell))).toBe(cell);
      }),
    );
  });
});
