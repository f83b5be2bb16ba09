import { describe, expect, it } from "vitest";
import { colourOf } from "./colour-of";

describe("a colour as a theme writes it", () => {
  it.each([
    ["#FFF", "#ffffff"],
    ["#1A2b3C", "#1a2b3c"],
    ["18, 18, 18", "#121212"],
    ["18 18 18", "#121212"],
    ["18,18,18", "#121212"],
    ["rgb(255 0 10)", "#ff000a"],
    ["rgb(255 0 10 / 1.0)", "#ff000a"],
    [" rgba(255, 0, 10, 1) ", "#ff000a"],
  ])("%s is %s", (value, colour) => {
    expect(colourOf(value)).toBe(colour);
  });

  it.each([
    "",
    "red",
    "inherit",
    "rgba(0, 0, 0, 0.5)",
    "#00000080",
    "256, 0, 0",
    "var(--x)",
    "1 2",
  ])("is not known of %j, which is none or does not cover", (value) => {
    expect(colourOf(value)).toBeNull();
  });
});
