import { describe, expect, it } from "vitest";
import { readable } from "./readable";
import { NO_TEXT, type TermsText } from "./version";

const written: TermsText = {
  ...NO_TEXT,
  source: "written",
  texts: { nb: "Nei", en: "No", de: "Nei" },
};

describe("a version of the terms", () => {
  it.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["fr", "nb"],
    ["__proto__", "nb"],
  ])("for a reader of %s is the text in %s", (locale, found) =>
    expect(readable(written, locale, "nb").locale).toBe(found),
  );

  it("is in any language where the primary one has none", () =>
    expect(readable(written, "fr", "sv")).toMatchObject({
      ...{ locale: "nb", passages: [{ is: "paragraph", text: "Nei" }] },
    }));

  it("of which only the address is known has no words", () => {
    const page: TermsText = { source: "page", texts: {}, address: "https://woolly.example/" };
    expect(readable(page, "nb", "nb")).toEqual({
      ...{ locale: null, passages: [], address: "https://woolly.example/" },
    });
  });
});
