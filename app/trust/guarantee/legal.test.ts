import { describe, expect, it } from "vitest";
import { EEA_COUNTRIES } from "../countries";
import { legalGuaranteeIn, yearsByLaw } from "./legal";
import { legalWords } from "./words/legal";

describe("the legal guarantee", () => {
  it.each([
    ["DE", "at least 2 years"],
    ["LI", "at least 2 years"],
    ["ES", "for 3 years"],
    ["PT", "for 3 years"],
    ["SE", "for 3 years"],
    ["NO", "for 2 years, and for 5 years if the goods are meant to last considerably longer,"],
  ])("in %s is %s", (country, years) => {
    expect(legalWords(legalGuaranteeIn(country)).en).toContain(years);
  });

  it("is two years or more everywhere in the EU and EEA", () => {
    for (const country of EEA_COUNTRIES) expect(yearsByLaw(country)).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ["GB", 6],
    ["IE", 6],
    ["IS", 5],
    ["DE", 2],
    ["US", 0],
  ])("lets buyers in %s claim for %s years at most, as far as is known", (country, years) => {
    expect(yearsByLaw(country)).toBe(years);
  });

  it.each(["CH", "GB", "US"])("in %s is not said in years", (country) => {
    expect(legalGuaranteeIn(country)).toBeNull();
    expect(Object.values(legalWords(null)).join()).not.toMatch(/\d/);
  });
});
