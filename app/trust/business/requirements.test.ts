import { describe, expect, it } from "vitest";
import { aBusiness } from "../../../tests/examples/business";
import { NO_BUSINESS } from "./business";
import { isThere } from "./details";
import { DETAILS, requirementsFor } from "./requirements";

const asked = (country: string, shipsTo: string[] = []) =>
  requirementsFor(country, shipsTo).map(({ detail, when, place, law }) =>
    [detail, when, place, law.en].join(" · "),
  );

describe("what a country requires of a shop", () => {
  it("is in Germany what § 5 DDG lists, and the phone by the consumer rights directive", () => {
    expect(asked("DE")).toEqual([
      "legalName · always · DE · § 5 DDG",
      "legalForm · if-any · DE · § 5 DDG",
      "address · always · DE · § 5 DDG",
      "email · always · DE · § 5 DDG",
      "phone · always · DE · Directive 2011/83/EU, Art. 6(1)(c)",
      "register · if-any · DE · § 5 DDG",
      "taxNumber · if-any · DE · § 5 DDG",
      "representatives · if-any · DE · § 5 DDG",
      "authority · if-any · DE · § 5 DDG",
      "profession · if-any · DE · § 5 DDG",
    ]);
  });

  it("is in Norway what ehandelsloven § 8 lists", () => {
    expect(asked("NO")).toContain("register · if-any · NO · ehandelsloven § 8");
    expect(asked("NO")).toContain("phone · always · NO · Directive 2011/83/EU, Art. 6(1)(c)");
  });

  it("is in Spain a NIF of everybody", () => {
    expect(asked("ES")).toContain("taxNumber · always · ES · LSSI, art. 10");
  });

  it("is elsewhere in the EEA what the directive lists", () => {
    expect(asked("PL")).toContain("legalName · always · PL · Directive 2000/31/EC, Art. 5");
    expect(asked("LI")).toContain("email · always · LI · Directive 2000/31/EC, Art. 5");
  });

  it("follows the consumer into the EEA", () => {
    const contact = (shipsTo: string[]) =>
      asked("US", shipsTo).map((line) => line.split(" · ")[0] + " " + line.split(" · ")[2]);
    expect(contact(["US", "CA", "GB"])).toEqual([]);
    expect(contact(["US", "NO"])).toEqual(["address EEA", "email EEA", "phone EEA"]);
    expect(asked("GB", ["GB"]).join()).not.toContain("phone");
    expect(asked("CH", ["DE"])).toContain(
      "phone · always · EEA · Directive 2011/83/EU, Art. 6(1)(c)",
    );
  });

  it("is nothing that we know of while no country is chosen", () => {
    expect(asked("", [])).toEqual([]);
  });

  it("names each detail once", () => {
    for (const country of ["DE", "ES", "FR", "GB", "CH", "NO", "US"]) {
      const details = requirementsFor(country, ["DE"]).map(({ detail }) => detail);
      expect(new Set(details).size, country).toBe(details.length);
    }
  });
});

describe("a detail", () => {
  it.each(DETAILS)(
    "%s is missing of a business that says nothing, and there when it is",
    (detail) => {
      expect(isThere(detail, NO_BUSINESS)).toBe(false);
      expect(isThere(detail, aBusiness())).toBe(detail !== "authority" && detail !== "profession");
    },
  );
});
