import { describe, expect, it } from "vitest";
import { missingIn, withWords, type LocalizedText } from "./locale";

describe("words in one language", () => {
  it("leave the other languages alone", () => {
    expect(withWords({ nb: "Fri retur" }, "en", "Free returns")).toEqual({
      nb: "Fri retur",
      en: "Free returns",
    });
  });

  it("are gone when the field is emptied, as if never written", () => {
    expect(withWords({ nb: "Fri retur", en: "x" }, "en", "")).toEqual({ nb: "Fri retur" });
  });
});

describe("what is missing in a language", () => {
  const texts: LocalizedText[] = [{ nb: "Handle trygt" }, { nb: "Kryptert", en: "Encrypted" }, {}];

  it.each([
    ["nb", 0],
    ["en", 1],
    ["de", 2],
  ])("counts what was written elsewhere but not in %s", (locale, count) => {
    expect(missingIn(texts, locale)).toBe(count);
  });
});
