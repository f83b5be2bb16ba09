import { describe, expect, it } from "vitest";
import { aShop } from "../../tests/facts";
import { inEachLocale } from "./each-locale";

const locales = ["nb", "en", "en-US"].map((locale, index) => ({
  locale,
  primary: index === 0,
  published: true,
}));

describe("what a computer writes", () => {
  it("is written as in the shop's country, where the language names none", () => {
    const asked = inEachLocale(aShop({ locales }), (locale) => locale);
    expect(asked).toEqual({ nb: "nb-NO", en: "en-NO", "en-US": "en-US" });
    expect(inEachLocale(aShop({ locales, country: null }), (locale) => locale)).toMatchObject({
      en: "en",
    });
  });

  it("is not said again where it would be the same as in the primary language", () => {
    expect(inEachLocale(aShop({ locales }), () => "2026")).toEqual({ nb: "2026" });
  });
});
