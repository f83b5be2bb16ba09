import { describe, expect, it } from "vitest";
import { theFacts } from "../../../../tests/facts";
import { moneyFor, readerOf } from "./reader";

const read = (locale: string | null) => readerOf({ locale, country: "AT" }, theFacts());

describe("who reads a confirmation", () => {
  it.each([
    ["de", "de-AT"],
    ["de-CH", "de-CH"],
    ["zh-Hant-TW", "nb-AT"],
  ])("of an order bought in %s reads numbers as %s", (locale, region) => {
    expect(read(locale).region).toBe(region);
  });

  it.each(["de-abc", "de-DE1", "de-"])(
    "of an order in %s, which is no language, still reads",
    (locale) => {
      const reader = read(locale);
      expect(moneyFor(reader, "EUR")(9.9)).toContain("9,9");
      expect(reader).toMatchObject({ locale: "de", bought: "de", region: "de-AT" });
    },
  );

  it("of an order in nothing like a language reads what the shop's own buyers read", () => {
    expect(read("de_DE")).toMatchObject({ locale: "nb", bought: "nb", region: "nb-AT" });
  });
});
