import { describe, expect, it } from "vitest";
import { table } from "./table";

describe("the table of what was measured", () => {
  it("has each line with its bar, the ratio to it, and whether it is met", () => {
    const lines = table([
      { what: "import", value: 30, bar: 60, unit: "s" },
      { what: "memory", value: 440.4, bar: 400, unit: "MB" },
      { what: "doubles", value: 0, bar: 0, unit: "reviews" },
      { what: "upload", value: 1.234, bar: null, unit: "s", note: "of 20 MB" },
    ]).split("\n");
    expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual([
      ["measured", "bar", "ratio"],
      ["import", "30 s", "≤ 60 s", "0.5", "met"],
      ["memory", "440 MB", "≤ 400 MB", "1.1", "MISSED"],
      ["doubles", "0 reviews", "≤ 0 reviews", "met"],
      ["upload", "1.23 s", "of 20 MB"],
    ]);
  });
});
