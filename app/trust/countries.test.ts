import { describe, expect, it } from "vitest";
import { countryNames, EEA_COUNTRIES, EU_COUNTRIES, isInEea, isInEu } from "./countries";

describe("the countries of the EU and the EEA", () => {
  it.each([
    ["DE", true, true],
    ["RE", true, true],
    ["NO", false, true],
    ["LI", false, true],
    ["CH", false, false],
    ["GB", false, false],
  ])("%s: in the EU %s, in the EEA %s", (country, inEu, inEea) => {
    expect([isInEu(country), isInEea(country)]).toEqual([inEu, inEea]);
  });

  it("are 27 and 30, not counting regions that Shopify lists on their own", () => {
    const regions = ["AX", "GF", "GP", "MF", "MQ", "RE", "YT"];
    const states = (countries: string[]) => countries.filter((one) => !regions.includes(one));
    expect(new Set(states(EU_COUNTRIES)).size).toBe(27);
    expect(new Set(states(EEA_COUNTRIES)).size).toBe(30);
  });

  it("are named in the reader's language, in its order", () => {
    expect(countryNames(["SE", "NO", "AT"], "nb")).toBe("Norge, Sverige og Østerrike");
    expect(countryNames(["SE", "NO", "AT"], "de")).toBe("Norwegen, Österreich und Schweden");
    expect(countryNames(["CH"], "fr")).toBe("Suisse");
  });
});
