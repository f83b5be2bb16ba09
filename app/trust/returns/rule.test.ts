import { describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import type { Area } from "./choices";
import { NO_RETURNS, type Returns } from "./returns";
import { rulesOf, termsIn } from "./rule";
import type { Terms } from "./terms";

const terms = (days: number): Terms => ({ days, payer: "buyer", cost: null, refundDays: 14 });
const region = (area: Area, days: number, countries: string[] = []) => ({
  id: `${area}-${days}`,
  area,
  countries,
  terms: terms(days),
});

const policy = (base: number, ...regions: Returns["regions"]): Returns => ({
  ...NO_RETURNS,
  base: terms(base),
  regions,
});

const rules = (returns: Returns, shipsTo: string[]) =>
  rulesOf(returns, aShop({ shipsTo })).map(
    (rule) => `${rule.countries.join(" ")}: ${rule.terms.days}${rule.inEea ? " in the EEA" : ""}`,
  );

describe("the rules that hold where a shop ships", () => {
  it("are none while nothing is said", () => {
    expect(rules(NO_RETURNS, ["NO"])).toEqual([]);
  });

  it("are one for all countries where nothing differs", () => {
    expect(rules(policy(30), ["DE", "NO"])).toEqual(["DE NO: 30 in the EEA"]);
  });

  it("give each country the closest one, whatever the order", () => {
    const regions = [region("eea", 20), region("eu", 25), region("countries", 60, ["DE"])];
    const expected = ["NO: 20 in the EEA", "DE: 60 in the EEA", "FR: 25 in the EEA", "US: 30"];
    const shipsTo = ["DE", "FR", "NO", "US"];
    expect(rules(policy(30, ...regions), shipsTo).sort()).toEqual([...expected].sort());
    expect(rules(policy(30, ...regions.reverse()), shipsTo).sort()).toEqual([...expected].sort());
  });

  it("begin with that of the shop's own country", () => {
    expect(rules(policy(30, region("eu", 60)), ["DE", "NO"])).toEqual([
      "NO: 30 in the EEA",
      "DE: 60 in the EEA",
    ]);
  });

  it("leave out a region that the shop does not ship to", () => {
    expect(rules(policy(30, region("countries", 60, ["JP"])), ["NO"])).toEqual([
      "NO: 30 in the EEA",
    ]);
  });

  it("never say less than the law, although the shop ships there only since", () => {
    expect(rules(policy(7), ["NO", "US"])).toEqual(["NO: 14 in the EEA", "US: 7"]);
    expect(termsIn("NO", policy(7))?.days).toBe(14);
    expect(termsIn("GB", policy(0))?.days).toBe(14);
    expect(termsIn("US", policy(7))?.days).toBe(7);
  });

  it("are those of the shop's own country while Shopify names none", () => {
    expect(rules(policy(30), [])).toEqual(["NO: 30 in the EEA"]);
  });
});
