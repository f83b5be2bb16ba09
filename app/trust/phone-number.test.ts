import { describe, expect, it } from "vitest";
import { internationalNumber, phoneInWords, phoneNumber } from "./phone-number";

const problem = (typed: string, missing?: string) =>
  phoneNumber(missing).safeParse(typed).error?.issues[0]?.message;

describe("a phone number", () => {
  it.each([
    ["+47 73 00 00 00", "+4773000000"],
    ["0049 30 901820", "+4930901820"],
    ["+49 (0)30 / 90 18 20", "+4930901820"],
    [" +33 1 23 45 67 89 ", "+33123456789"],
    ["", ""],
  ])("typed as “%s” is kept as “%s”", (typed, kept) => {
    expect(phoneNumber().parse(typed)).toBe(kept);
  });

  it.each([
    ["73 00 00 00", "phone-without-country"],
    ["call us", "phone-without-country"],
    ["+47 12", "phone-unreadable"],
    ["+47 73 00 00 00 00 00", "phone-unreadable"],
    ["+999 12345678", "phone-unreadable"],
    ["+1 800 356 9377 ext. 5", "phone-unreadable"],
    ["+1".padEnd(60, "2"), "too-long"],
  ])("typed as “%s” is refused: %s", (typed, code) => {
    expect(problem(typed)).toBe(code);
  });

  it("may be asked for", () => {
    expect(problem("", "phone-missing")).toBe("phone-missing");
  });

  it("needs no prefix where its country is known", () => {
    expect(internationalNumber("030/901820", "DE")).toBe("+4930901820");
    expect(internationalNumber("+47 73 00 00 00", "DE")).toBe("+4773000000");
    expect(internationalNumber("73 00 00 00", "XX")).toBeNull();
  });

  it("is written with gaps", () => {
    expect(phoneInWords("+4773000000")).toBe("+47 73 00 00 00");
  });
});
