import { describe, expect, it } from "vitest";
import { LOCALES, type Texts } from "../../locale";
import { paragraphs, lengthOf } from "../../plain-text";
import { EXPLAINED, momentsOf, ourName, ourText } from "../explained";
import { NAME_MAX, TEXT_MAX } from "../limits";
import { KNOWN_METHODS, type KnownMethod } from "../methods";
import { MOMENTS } from "../moments";

/** Every text of a method, for each moment at which it can be charged. */
const textsOf = (id: KnownMethod): [string, Texts | undefined][] =>
  momentsOf(id).flatMap((moment) =>
    EXPLAINED.map((field): [string, Texts | undefined] => [
      `${field}, ${moment}`,
      ourText(id, moment, field),
    ]),
  );

const inAllLanguages = (texts: Texts | undefined) =>
  LOCALES.map((locale) => ({ locale, words: texts?.[locale] ?? "" }));

describe.each(KNOWN_METHODS)("what Tillit says about %s", (id) => {
  it("is there for every field in each of our languages, short and as a person would type it", () => {
    for (const [field, texts] of textsOf(id)) {
      for (const { locale, words } of inAllLanguages(texts)) {
        const place = `${field}, ${locale}: ${words}`;
        expect(words, place).not.toBe("");
        expect(lengthOf(words), place).toBeLessThanOrEqual(TEXT_MAX);
        expect(paragraphs(TEXT_MAX).parse(words), place).toBe(words.replaceAll("\u00a0", " "));
        expect(words.match(/[.!?](\s|$)/g)?.length ?? 0, place).toBeLessThanOrEqual(4);
        expect(words, place).not.toMatch(/[!'"]/);
        expect(words, place).toMatch(/\.$/);
      }
    }
  });

  it("is a translation, not a repetition", () => {
    for (const [field, texts] of textsOf(id)) {
      const words = inAllLanguages(texts).map((text) => text.words);
      expect(new Set(words).size, field).toBe(LOCALES.length);
    }
  });

  it("calls it by a name that fits one line", () => {
    for (const { words } of inAllLanguages(ourName(id))) {
      expect(words).not.toBe("");
      expect(lengthOf(words)).toBeLessThanOrEqual(NAME_MAX);
    }
  });

  it("keeps a sign and its word together in French", () => {
    for (const [field, texts] of textsOf(id)) expect(texts?.fr, field).not.toMatch(/ [:;?!»]|« /);
  });
});

describe("what Tillit says about a method of the merchant's own", () => {
  it.each(MOMENTS)("is when one pays and how one cancels then, charged %s", (moment) => {
    const said = EXPLAINED.filter((field) => ourText("own-1", moment, field));
    expect(said).toEqual(["charged", "cancelAfter"]);
  });

  it("is no name", () => {
    expect(ourName("own-1")).toBeUndefined();
  });
});

describe("what the law lays down about a method", () => {
  const said = (id: KnownMethod, field: "cancelAfter" | "refund" | "cancelBefore") =>
    inAllLanguages(ourText(id, momentsOf(id)[0] ?? "at-order", field)).map(({ words }) => words);

  it("is eight weeks to have a SEPA debit returned, thirteen months if nobody authorised it", () => {
    for (const words of said("sepa-direct-debit", "cancelAfter"))
      expect(words).toMatch(/eight weeks|huit semaines|åtte uker|ocho semanas|acht Wochen/);
    for (const words of said("sepa-direct-debit", "refund")) expect(words).toContain("13");
  });

  it("is that money sent by Swish, iDEAL or Bizum is not called back", () => {
    for (const id of ["swish", "ideal", "bizum"] as const)
      for (const words of said(id, "cancelAfter"))
        expect(words).toMatch(/cannot|ne peut pas|kan ikke|no puede|kann .* nicht/);
  });
});
