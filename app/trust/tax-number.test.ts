import { describe, expect, it } from "vitest";
import { isVatNumber, taxNumber, taxNumberExample, taxNumberName } from "./tax-number";

const EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
const COUNTRIES = `${EU} CH GB IS LI NO`.split(" ");

/** The same number with its second digit changed: where there is a check digit it is now wrong. */
const misread = (number: string) =>
  number.replace(/(?<=\d\D*)\d/, (digit) => String((Number(digit) + 1) % 10));

describe("a number for value added tax", () => {
  it.each(COUNTRIES)("of %s is known as it is written", (country) => {
    const example = taxNumberExample(country);
    expect(taxNumber(example, country)).toBe(example);
    expect(isVatNumber(example)).toBe(true);
  });

  // The numbers of Iceland are counted up, without a check digit.
  it.each(COUNTRIES.filter((country) => country !== "IS"))(
    "of %s with one wrong digit is told",
    (country) => {
      expect(taxNumber(misread(taxNumberExample(country)), country)).toBeNull();
    },
  );

  it.each([
    ["999999999MVA", "NO", "NO 999 999 999 MVA"],
    ["de 136 695 976", "DE", "DE136695976"],
    ["136695976", "DE", "DE136695976"],
    ["DE 136695976 - 00001", "DE", "DE136695976-00001"],
    ["GR094259216", "GR", "EL094259216"],
    ["che107787577tva", "CH", "CHE-107.787.577 TVA"],
    ["CHE-107.787.577 MWST", "LI", "CHE-107.787.577 MWST"],
    ["980780684", "GB", "GB 980 7806 84"],
    ["BE1000000021", "BE", "BE1000000021"],
    ["NL000099998B57", "NL", "NL000099998B57"],
    ["IE6433435OA", "IE", "IE6433435OA"],
  ])("typed as %s in %s is written %s", (typed, country, written) => {
    expect(taxNumber(typed, country)).toBe(written);
  });

  it("may be another country's, which its prefix tells", () => {
    expect(taxNumber("DE136695976", "NO")).toBe("DE136695976");
    expect(taxNumber("xi980780684", "IE")).toBe("XI 980 7806 84");
    expect(taxNumber("el 094 259 216", "NO")).toBe("EL094259216");
  });

  it.each([
    ["999 999 999", "NO"],
    ["CHE-107.787.577", "CH"],
    ["DE136695977-00001", "DE"],
    ["hello", "DE"],
  ])("is not %s in %s", (typed, country) => {
    expect(taxNumber(typed, country)).toBeNull();
  });

  it("is anything where we know no numbers", () => {
    expect(taxNumber("EIN 12-3456789", "US")).toBe("EIN 12-3456789");
    expect(isVatNumber("EIN 12-3456789")).toBe(false);
    expect(taxNumberExample("US")).toBe("");
  });

  it("is told from Germany's number for businesses, which only looks like one", () => {
    expect(isVatNumber("DE136695976")).toBe(true);
    expect(isVatNumber("DE136695976-00001")).toBe(false);
    expect(taxNumberName("DE136695976").de).toBe("USt-IdNr.");
    expect(taxNumberName("DE136695976-00001").de).toBe("Wirtschafts-IdNr.");
    expect(taxNumberName("EIN 12-3456789").de).toBe("Steuernummer");
  });

  it("is refused, whatever was typed instead, in every country", () => {
    const typed = [
      "",
      "-",
      "EIN 12-3456789",
      "B",
      "0",
      "CHE",
      "\u{1f600}",
      "x".repeat(60),
      "{{ }}",
    ];
    for (const country of COUNTRIES) {
      for (const text of typed)
        expect(taxNumber(text, country), `${text} in ${country}`).toBeNull();
    }
  });
});
