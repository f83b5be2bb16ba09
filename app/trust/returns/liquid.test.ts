import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/returns";
import { theFacts } from "../../../tests/facts";
import type { ShopFacts } from "../shop-facts";
import { returnsForLiquid } from "./liquid";
import { NO_RETURNS, type Returns } from "./returns";

const published = (value: Partial<Returns> = {}, shop: Partial<ShopFacts> = {}) => {
  const found = returnsForLiquid({ ...filled, ...value }, theFacts(shop));
  if (!found) throw new Error("Nothing is published");
  return found;
};

const base = (overrides: Partial<Returns["base"]>) => ({
  base: { ...filled.base, ...overrides },
  regions: [],
});

describe("what the storefront knows of returns", () => {
  it("is nothing while nothing is said", () => {
    expect(returnsForLiquid(NO_RETURNS, theFacts())).toBeNull();
  });

  it("has one rule for the shop's country and one for the others, in its languages", () => {
    const { rules, primary, url } = published();
    expect(primary).toBe("nb");
    expect(url).toBe("/apps/tillit/trust#returns");
    expect(rules.map(({ countries, where, short }) => [countries, where, short])).toEqual([
      [
        ["NO"],
        { nb: "Norge", en: "Norway" },
        {
          nb: "Retur innen 30 dager, gratis, med unntak",
          en: "Returns within 30 days, free, with exceptions",
        },
      ],
      [
        ["DE", "SE"],
        { nb: "Sverige og Tyskland", en: "Germany and Sweden" },
        { nb: "Retur innen 14 dager, med unntak", en: "Returns within 14 days, with exceptions" },
      ],
    ]);
  });

  it("names groups of countries, and no group where one rule counts everywhere", () => {
    const [only] = published(base({})).rules;
    expect(only?.where).toEqual({});

    const many = ["AT", "BE", "CZ", "DE", "DK", "FI", "FR", "NO", "US"];
    const { rules } = published({}, { shipsTo: many });
    expect(rules.map(({ where }) => where["en"])).toEqual([
      "Norway",
      "Other EU and EEA countries",
      "United States",
    ]);
  });

  it("tells the right by law from what the shop gives", () => {
    const period = (days: number) => published(base({ days })).rules[0]?.period["en"];
    expect(period(14)).toContain("This is your right by law.");
    expect(period(30)).toContain("The first 14 days are your right by law.");
    const outside = published(base({ days: 30 }), { shipsTo: ["US"] }).rules[0]?.period["en"];
    expect(outside).not.toContain("law");
  });

  it("says who pays the way back and about how much", () => {
    const wayBack = (terms: Partial<Returns["base"]>) =>
      published(base(terms)).rules[0]?.way_back["nb"];
    expect(wayBack({ payer: "shop", cost: 129 })).toBe("Vi betaler returfrakten.");
    expect(wayBack({ cost: null })).toBe("Du betaler returfrakten selv.");
    expect(wayBack({ cost: 129 })).toMatch(/Den koster omtrent 129\s(kr|NOK)\.$/);
    expect(wayBack({ cost: 129.5 })).toMatch(/129,50\s(kr|NOK)\.$/);
  });

  it("lets goods be tried within the law's period whatever the shop's own condition", () => {
    const condition = (days: number, shop: Partial<ShopFacts> = {}) =>
      published(base({ days }), shop).rules[0]?.condition["en"] ?? "";
    expect(condition(14)).toMatch(/^You may look at the goods/);
    expect(condition(14)).not.toContain("unused");
    expect(condition(30)).toMatch(/^You may.*After the first 14 days, the goods must be unused/);
    expect(condition(30, { shipsTo: ["US"] })).toBe("The goods must be unused and complete.");
  });

  it("says what else is not taken only where the law leaves that free", () => {
    expect(published(base({ days: 14 })).not_taken).toEqual({});
    expect(published(base({ days: 30 })).not_taken).toEqual({
      nb: filled.notTaken["nb"],
      en: filled.notTaken["en"],
    });
    expect(published(base({ days: 14 }), { shipsTo: ["NO", "US"] }).not_taken).not.toEqual({});
  });

  it("has our words on how to send back until the merchant writes some", () => {
    expect(published().how["nb"]).toMatch(/^Fortell oss/);
    expect(published({ how: { nb: "Ring oss." } }).how).toEqual({ nb: "Ring oss." });
  });

  it("says where to withdraw, where some law gives that right", () => {
    expect(published().withdrawal["nb"]).toMatch(/^Vil du angre et kjøp/);
    expect(published(base({}), { shipsTo: ["US", "CH"], country: "US" }).withdrawal).toEqual({});
  });

  it("does not speak of exceptions where there are none", () => {
    const { rules } = published({ exclusions: [], notTaken: {} });
    expect(rules[0]?.short["en"]).toBe("Returns within 30 days, free");
  });

  it("has no way to send back where nothing is taken back", () => {
    const none = published({ ...base({ days: 0 }), exchange: false }, { shipsTo: ["US"] });
    expect(none.rules[0]).toMatchObject({ way_back: {}, refund: {}, condition: {} });
    expect(none).toMatchObject({ how: {}, address: {}, exclusions: [], exchange: {} });
  });

  it("speaks a language that we have none of as far as it is names", () => {
    const locales = [{ locale: "pl", primary: true, published: true }];
    const { rules } = published({}, { locales });
    expect(rules[1]?.where).toEqual({ pl: "Niemcy i Szwecja" });
    expect(rules[1]?.short).toEqual({ pl: "Returns within 14 days, with exceptions" });
  });
});
