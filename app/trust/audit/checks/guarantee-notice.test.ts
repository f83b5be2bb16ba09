import { describe, expect, it } from "vitest";
import { foundBy, OVERSEAS, stated, stating, verdictOf, type Case } from "../../../../tests/audit";
import { guaranteeNotice } from "./guarantee-notice";

describe("the check of the notice on the legal guarantee", () => {
  it.each<Case>([
    ["passes", "a shop in a language without an official file has any", {}],
    [
      "passes",
      "each language with an official file has it",
      {
        shop: {
          locales: ["nb", "en", "de"].map((locale, index) => ({
            locale,
            primary: index === 0,
            published: true,
          })),
        },
      },
    ],
    [
      "passes",
      "the language is a country’s variety of it",
      {
        shop: {
          locales: ["de-AT"].map((locale, index) => ({
            locale,
            primary: index === 0,
            published: true,
          })),
        },
      },
    ],
    [
      "fails",
      "one has not",
      {
        shop: {
          locales: ["nb", "fr"].map((locale, index) => ({
            locale,
            primary: index === 0,
            published: true,
          })),
        },
      },
    ],
    [
      "fails",
      "there is none at all",
      stating("guarantee", { notice: { ...stated.guarantee.notice, pictures: {} } }),
    ],
    ["does not apply", "nobody in the Union can order", { shop: OVERSEAS }],
    ["does not apply", "it is not law yet", { now: new Date("2026-09-26T12:00:00Z") }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(guaranteeNotice, overrides)).toBe(verdict);
  });

  it("names the language", () => {
    expect(
      foundBy(guaranteeNotice, {
        shop: {
          locales: ["nb", "fr"].map((locale, index) => ({
            locale,
            primary: index === 0,
            published: true,
          })),
        },
      }),
    ).toEqual(["fr"]);
  });
});
