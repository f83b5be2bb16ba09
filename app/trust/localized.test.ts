import { describe, expect, it } from "vitest";
import { aShop } from "../../tests/facts";
import { inShopsLanguages, localized, localizedParagraphs } from "./localized";

const languages = (...locales: string[]) =>
  aShop({ locales: locales.map((locale, at) => ({ locale, primary: at === 0, published: true })) });

const OURS = { en: "Free", fr: "Gratuit", nb: "Fri", es: "Gratis", de: "Frei" };

describe("a text in the shop's languages", () => {
  it("is ours until the merchant writes another", () => {
    const shop = languages("nb", "en");
    expect(inShopsLanguages({}, shop, OURS)).toEqual({ nb: "Fri", en: "Free" });
    expect(inShopsLanguages({ nb: "Min", en: "Mine" }, shop, OURS)).toEqual({
      nb: "Min",
      en: "Mine",
    });
  });

  it("is no longer ours in any language once the merchant has said something else in one", () => {
    expect(inShopsLanguages({ nb: "Min" }, languages("nb", "en"), OURS)).toEqual({ nb: "Min" });
  });

  it("leaves out languages that the shop does not sell in", () => {
    expect(inShopsLanguages({ nb: "Min", de: "Mein" }, languages("nb", "en"))).toEqual({
      nb: "Min",
    });
  });

  it("is there in the primary language, whatever it was written in", () => {
    expect(inShopsLanguages({ en: "Mine" }, languages("nb", "en"))).toEqual({ nb: "Mine" });
    expect(inShopsLanguages({}, languages("ja"), OURS)).toEqual({ ja: "Free" });
  });

  it("is not repeated where a reader falls back to the same", () => {
    expect(inShopsLanguages({ nb: "A", en: "A" }, languages("nb", "en"))).toEqual({ nb: "A" });
  });

  it("of a language speaks for its countries, and bokmål for all of Norway", () => {
    expect(inShopsLanguages({ en: "Free", pt: "Olá" }, languages("en", "pt-BR"))).toEqual({
      en: "Free",
      "pt-BR": "Olá",
    });
    expect(inShopsLanguages({}, languages("no"), OURS)).toEqual({ no: "Fri" });
  });

  it("is nothing where nothing is said", () => {
    expect(inShopsLanguages({}, languages("nb"))).toEqual({});
  });
});

describe("what a merchant writes per language", () => {
  it("loses its empty languages", () => {
    expect(localized(10).parse({ nb: "Fri", en: " " })).toEqual({ nb: "Fri" });
  });

  it("is one line, or keeps its lines where there may be several", () => {
    expect(localized(20).parse({ nb: "En\nto" })).toEqual({ nb: "En to" });
    expect(localizedParagraphs(20).parse({ nb: " En \r\n\n\n\n to  tre " })).toEqual({
      nb: "En\n\nto tre",
    });
  });

  it.each([
    ["too-long", { nb: "12345678901" }],
    ["hidden-characters", { nb: "a\u202Eb" }],
    ["unknown-language", { "<b>": "a" }],
  ])("is refused with %s", (code, input) => {
    for (const schema of [localized(10), localizedParagraphs(10)]) {
      const parsed = schema.safeParse(input);
      expect(JSON.stringify(parsed.error?.issues)).toContain(code);
    }
  });
});
