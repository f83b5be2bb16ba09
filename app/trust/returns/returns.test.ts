import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import { filled, largest } from "../../../tests/examples/returns";
import { parseInput } from "../setting";
import type { ShopFacts } from "../shop-facts";
import type { Region } from "./region";
import { NO_RETURNS, RETURNS, type Returns } from "./returns";
import type { Terms } from "./terms";

const terms = (overrides: Partial<Terms> = {}): Terms => ({
  days: 30,
  payer: "buyer",
  cost: null,
  refundDays: 14,
  ...overrides,
});

const region = (overrides: Partial<Region> = {}): Region => ({
  id: "one",
  area: "countries",
  countries: ["US"],
  terms: terms(),
  ...overrides,
});

const aPolicy = (overrides: Partial<Returns> = {}): Returns => ({
  ...NO_RETURNS,
  base: terms(),
  ...overrides,
});

function problemsWith(input: unknown) {
  const parsed = parseInput(RETURNS, input);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path.join(".")}: ${code}`);
}

describe("returns", () => {
  it.each([
    ["nothing yet", NO_RETURNS],
    ["a usual policy", filled],
    ["the largest there can be", largest],
  ])("may be %s", (_, value) => {
    expect(parseInput(RETURNS, value)).toEqual({ ok: true, value });
  });

  it("want a period once anything is said", () => {
    const unsaid = { ...filled, base: { ...filled.base, days: null } };
    expect(problemsWith(unsaid)).toEqual(["base.days: period-missing"]);
    expect(problemsWith(aPolicy({ regions: [region({ terms: terms({ days: null }) })] }))).toEqual([
      "regions.0.terms.days: period-missing",
    ]);
  });

  it("name the countries of a region, each in one region only", () => {
    expect(problemsWith(aPolicy({ regions: [region({ countries: [] })] }))).toEqual([
      "regions.0.countries: countries-missing",
    ]);
    const twice = [region({ countries: ["CH", "US"] }), region({ id: "two", countries: ["US"] })];
    expect(problemsWith(aPolicy({ regions: twice }))).toEqual([
      "regions.1.countries: country-twice",
    ]);
    const eu = [
      region({ area: "eu", countries: [] }),
      region({ id: "2", area: "eu", countries: [] }),
    ];
    expect(problemsWith(aPolicy({ regions: eu }))).toEqual(["regions.1.area: area-twice"]);
  });

  it("know each reason of the law once", () => {
    const exclusions = [
      { reason: "c" as const, goods: {} },
      { reason: "c" as const, goods: {} },
    ];
    expect(problemsWith(aPolicy({ exclusions }))).toEqual(["exclusions.1.reason: twice"]);
  });

  it.each([
    ["days", -1, "number-invalid"],
    ["days", 2.5, "number-invalid"],
    ["days", "30", "number-invalid"],
    ["days", 367, "period-too-long"],
    ["refundDays", 0, "number-invalid"],
    ["refundDays", 61, "refund-too-late"],
    ["refundDays", null, "number-invalid"],
    ["cost", 0, "number-invalid"],
    ["cost", Number.POSITIVE_INFINITY, "number-invalid"],
  ])("refuse %s of %j: %s", (field, value, code) => {
    const base = { ...terms(), [field]: value };
    expect(problemsWith({ ...NO_RETURNS, base })).toEqual([`base.${field}: ${code}`]);
  });
});

describe("the law on returns in the EU and EEA", () => {
  const short = terms({ days: 13 });
  const late = terms({ refundDays: 15 });

  it.each([
    ["the EU", { area: "eu" as const, countries: [] }],
    ["the EU and EEA", { area: "eea" as const, countries: [] }],
    ["a country of the EEA among others", { countries: ["NO", "US"] }],
  ])("refuses less than it in a rule for %s", (_, where) => {
    expect(problemsWith(aPolicy({ regions: [region({ ...where, terms: short })] }))).toEqual([
      "regions.0.terms.days: period-below-law",
    ]);
    expect(problemsWith(aPolicy({ regions: [region({ ...where, terms: late })] }))).toEqual([
      "regions.0.terms.refundDays: refund-below-law",
    ]);
  });

  it("lets other countries have other terms", () => {
    const regions = [
      region({ countries: ["CH", "US"], terms: terms({ days: 7, refundDays: 30 }) }),
    ];
    expect(problemsWith(aPolicy({ regions }))).toEqual([]);
  });

  const disagreements = (value: Returns, shop: Partial<ShopFacts>) =>
    RETURNS.disagreements?.(value, theFacts(shop)).map(
      ({ path, code, values }) => `${path.join(".")}: ${code} ${values?.["countries"]}`,
    );

  it("is asked of the base rule where the shop ships", () => {
    const value = aPolicy({ base: terms({ days: 7, refundDays: 30 }) });
    expect(disagreements(value, { shipsTo: ["DE", "NO", "US"] })).toEqual([
      "base.days: period-below-law-there DE, NO",
      "base.refundDays: refund-below-law-there DE, NO",
    ]);
    expect(disagreements(value, { shipsTo: ["CH", "US"] })).toEqual([]);
    expect(disagreements(value, { shipsTo: [], country: "NO" })).toHaveLength(2);
  });

  it("is not asked of it where a region has its own terms", () => {
    const value = aPolicy({
      base: terms({ days: 7 }),
      regions: [region({ area: "eu", countries: [] })],
    });
    expect(disagreements(value, { shipsTo: ["DE", "US"] })).toEqual([]);
    expect(disagreements(value, { shipsTo: ["DE", "NO"] })).toEqual([
      "base.days: period-below-law-there NO",
    ]);
  });
});
