import { describe, expect, it } from "vitest";
import { NO_TERMS } from "./terms";
import { canonicalText, changedLanguages, NO_TEXT, textOf, type TermsText } from "./version";

const written = (texts: Record<string, string>): TermsText => ({
  ...NO_TEXT,
  source: "written",
  texts,
});

describe("what shoppers can read as the terms", () => {
  it.each([
    ["what is written", { text: { nb: "Vilkår" } }, written({ nb: "Vilkår" })],
    ["nothing while nothing is written", {}, NO_TEXT],
    [
      "an address",
      { source: "page" as const, page: "https://woolly.example/pages/terms" },
      { source: "page", texts: {}, address: "https://woolly.example/pages/terms" },
    ],
    ["nothing without an address", { source: "page" as const }, NO_TEXT],
  ])("is %s", (_, part, text) => expect(textOf({ ...NO_TERMS, ...part })).toEqual(text));

  it("has to be looked up where it stands at Shopify", () =>
    expect(textOf({ ...NO_TERMS, source: "policy", text: { nb: "Gammelt" } })).toBeNull());
});

describe("the canonical text", () => {
  it("is the same however the languages are ordered", () =>
    expect(canonicalText(written({ nb: "A", en: "B" }))).toBe(
      canonicalText(written({ en: "B", nb: "A" })),
    ));

  it.each([
    ["another word", written({ nb: "A", en: "C" })],
    ["a language less", written({ nb: "A" })],
    ["the words in each other's language", written({ nb: "B", en: "A" })],
    [
      "the same words from Shopify",
      { ...written({ nb: "A", en: "B" }), source: "policy" as const },
    ],
    ["another address", { ...written({ nb: "A", en: "B" }), address: "https://x.example" }],
  ])("is another with %s", (_, other) =>
    expect(canonicalText(other)).not.toBe(canonicalText(written({ nb: "A", en: "B" }))),
  );
});

it("two versions differ in the languages whose text was changed, added or taken away", () =>
  expect(
    changedLanguages(
      written({ nb: "A", en: "B", de: "C" }),
      written({ nb: "A", en: "X", fr: "D" }),
    ),
  ).toEqual(["de", "en", "fr"]));
