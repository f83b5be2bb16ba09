import { describe, expect, it } from "vitest";
import { cutText } from "./cut-text";

describe("a text that is cut", () => {
  it.each([
    ["short enough", 12, "short enough"],
    ["one two three", 9, "one two…"],
    ["one two three", 7, "one two…"],
    ["one two\n\nthree", 9, "one two…"],
    ["Donaudampfschiff", 5, "Donau…"],
    ["a Donaudampfschiff", 10, "a Donaudam…"],
    ["👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 12, "👩‍👩‍👧…"],
    ["", 0, ""],
  ])("%j is, of %d characters, %j", (text, max, cut) => {
    expect(cutText(text, max)).toBe(cut);
  });
});
