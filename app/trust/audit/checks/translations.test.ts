import { describe, expect, it } from "vitest";
import { repairOf, verdictOf, type Case } from "../../../../tests/audit";
import { NO_SETTINGS } from "../../settings";
import { translations } from "./translations";

describe("the check of texts in each language", () => {
  it.each<Case>([
    [
      "passes",
      "each text is in each language",
      {
        shop: {
          locales: ["nb", "en"].map((locale, index) => ({
            locale,
            primary: index === 0,
            published: true,
          })),
        },
        settings: {
          ...NO_SETTINGS,
          returns: { ...NO_SETTINGS.returns, how: { nb: "Slik.", en: "So." } },
        },
      },
    ],
    [
      "passes",
      "a variety of the language is there",
      {
        shop: {
          locales: ["nb", "en-GB"].map((locale, index) => ({
            locale,
            primary: index === 0,
            published: true,
          })),
        },
        settings: {
          ...NO_SETTINGS,
          returns: { ...NO_SETTINGS.returns, how: { nb: "Slik.", en: "So." } },
        },
      },
    ],
    [
      "fails",
      "one is missing",
      {
        shop: {
          locales: ["nb", "en"].map((locale, index) => ({
            locale,
            primary: index === 0,
            published: true,
          })),
        },
        settings: { ...NO_SETTINGS, returns: { ...NO_SETTINGS.returns, how: { nb: "Slik." } } },
      },
    ],
    [
      "passes",
      "nothing is written",
      {
        shop: {
          locales: ["nb", "en"].map((locale, index) => ({
            locale,
            primary: index === 0,
            published: true,
          })),
        },
        settings: { ...NO_SETTINGS, returns: { ...NO_SETTINGS.returns, how: {} } },
      },
    ],
    ["does not apply", "the shop has one language", {}],
    [
      "does not apply",
      "the other is not published yet",
      {
        shop: {
          locales: [
            { locale: "nb", primary: true, published: true },
            { locale: "en", primary: false, published: false },
          ],
        },
      },
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(translations, overrides)).toBe(verdict);
  });

  it("leads to the text, in that language", () => {
    expect(
      repairOf(translations, {
        shop: {
          locales: ["nb", "en"].map((locale, index) => ({
            locale,
            primary: index === 0,
            published: true,
          })),
        },
        settings: { ...NO_SETTINGS, returns: { ...NO_SETTINGS.returns, how: { nb: "Slik." } } },
      }),
    ).toEqual({ in: "app", page: "/app/returns", field: ["how", "en"] });
  });
});
