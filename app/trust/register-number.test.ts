import { describe, expect, it } from "vitest";
import { registerNumber, registerNumberExample } from "./register-number";

const KNOWN = "AT BE BG CH CZ DE DK EE FI FR GB HU IS IT LT LU LV NL NO PL PT RO SE SI SK".split(
  " ",
);
const WITH_CHECK_DIGIT = "BE BG CH CZ DK EE FI FR LV NO PT SE".split(" ");

const misread = (number: string) =>
  number.replace(/(?<=\d\D*)\d/, (digit) => String((Number(digit) + 1) % 10));

describe("a number in a business register", () => {
  it.each(KNOWN)("of %s is known as it is written", (country) => {
    const example = registerNumberExample(country);
    expect(example).not.toBe("");
    expect(registerNumber(example, country)).toBe(example);
  });

  it.each(WITH_CHECK_DIGIT)("of %s with one wrong digit is told", (country) => {
    expect(registerNumber(misread(registerNumberExample(country)), country)).toBeNull();
  });

  it.each([
    ["999999999", "NO", "999 999 999"],
    ["che107787577", "CH", "CHE-107.787.577"],
    ["FN122119M", "AT", "FN 122119m"],
    ["hrb12345b", "DE", "HRB 12345 B"],
    ["GSR 12", "DE", "GsR 12"],
    ["1234567", "GB", "01234567"],
    ["sc 123456", "GB", "SC123456"],
    ["732 829 320 00074", "FR", "732 829 320 00074"],
    ["mi 1234567", "IT", "MI-1234567"],
    ["00743110157", "IT", "00743110157"],
    ["20774740", "FI", "2077474-0"],
    ["5560566258", "SE", "556056-6258"],
    ["J2024000001005", "RO", "J2024000001005"],
  ])("typed as %s in %s is written %s", (typed, country, written) => {
    expect(registerNumber(typed, country)).toBe(written);
  });

  it.each([
    ["999 999 998", "NO"],
    ["12345", "DE"],
    ["Amtsgericht Hamburg", "DE"],
    ["12 34", "GB"],
    ["303 265 046", "FR"],
  ])("is not %s in %s", (typed, country) => {
    expect(registerNumber(typed, country)).toBeNull();
  });

  it("is anything where registers number otherwise", () => {
    const typed = "Tomo 1234, Folio 56, Hoja M-78901";
    expect(registerNumber(typed, "ES")).toBe(typed);
    expect(registerNumberExample("ES")).toBe("");
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
    for (const country of KNOWN) {
      for (const text of typed)
        expect(registerNumber(text, country), `${text} in ${country}`).toBeNull();
    }
  });
});
