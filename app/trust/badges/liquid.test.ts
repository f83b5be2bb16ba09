import { describe, expect, it } from "vitest";
import { aSeal, aShop, theFacts } from "../../../tests/facts";
import type { ShopFacts } from "../shop-facts";
import { NO_BADGES, type Badges } from "./badges";
import { badgesForLiquid } from "./liquid";

const published = (badges: Partial<Badges>, shop: Partial<ShopFacts> = {}) => {
  const value = { ...NO_BADGES, ...badges };
  return badgesForLiquid(value, theFacts(shop, { badges: value }));
};

describe("what is published of the badges", () => {
  it("is nothing when there is nothing to show", () => {
    expect(published({ heading: { nb: "Hei" } })).toBeNull();
  });

  it("is a claim's icon, its proof and its text in every language", () => {
    expect(published({ badges: [{ claim: "encrypted-connection", text: {} }] })).toEqual({
      primary: "nb",
      heading: {},
      badges: [
        {
          icon: "lock",
          url: "https://www.ssllabs.com/ssltest/analyze.html?d=woolly.example&hideResults=on",
          text: {
            en: "Encrypted connection",
            nb: "Kryptert forbindelse",
          },
        },
      ],
      seals: [],
    });
  });

  it("leaves out a claim that no longer holds", () => {
    const badges: Badges["badges"] = [
      { claim: "return-policy", text: {} },
      { claim: "ships-to", text: {} },
    ];
    const icons = (shop: Partial<ShopFacts>) =>
      published({ badges }, shop)?.badges.map((b) => b.icon);

    expect(icons({})).toEqual(["return", "globe"]);
    expect(icons({ policies: [] })).toEqual(["globe"]);
    expect(published({ badges }, { policies: [], shipsTo: [] })).toBeNull();
  });

  it("opens the shop's own pages on whichever domain the shopper is", () => {
    const urls = published({
      badges: [
        { claim: "return-policy", text: {} },
        { claim: "shop-since", text: {} },
      ],
    })?.badges.map(({ url }) => url);
    expect(urls).toEqual(["/policies/refund-policy", "/apps/tillit/trust#shop-since"]);
  });

  it("says what the merchant wrote, in the languages it was written for", () => {
    const text = published({ badges: [{ claim: "ships-to", text: { nb: "Til hele Norden" } }] })
      ?.badges[0]?.text;
    expect(text).toMatchObject({ nb: "Til hele Norden", en: "Ships to 3 countries" });
  });

  it("falls back to the claim where the merchant's number is no longer true", () => {
    const badges: Badges["badges"] = [{ claim: "ships-to", text: { en: "3 countries" } }];
    const english = (shipsTo: string[]) => published({ badges }, { shipsTo })?.badges[0]?.text.en;

    expect(english(["DE", "NO", "SE"])).toBe("3 countries");
    expect(english(["DE", "NO"])).toBe("Ships to 2 countries");
  });

  it("has a text in the primary language, also where none of ours is", () => {
    const locales: ShopFacts["locales"] = [
      { locale: "pl", primary: true, published: true },
      { locale: "de-CH", primary: false, published: true },
    ];
    const row = published({ badges: [{ claim: "ships-to", text: {} }] }, { locales });
    expect(row?.primary).toBe("pl");
    expect(row?.badges[0]?.text).toMatchObject({
      pl: "Ships to 3 countries",
      "de-CH": "Versand in 3 Länder",
    });
  });

  it("gives a heading written in one language to all", () => {
    const heading = { en: "Why shop with us" };
    const badges: Badges["badges"] = [{ claim: "ships-to", text: {} }];
    expect(published({ heading, badges })?.heading).toEqual({ nb: "Why shop with us" });
  });

  it("leaves out a seal that has expired", () => {
    const seals = [aSeal(), aSeal({ id: "old", name: "Old", validUntil: "2026-11-21" })];
    expect(published({ seals })?.seals.map(({ name }) => name)).toEqual(["Trusted Shops"]);
    expect(published({ seals: seals.slice(1) })).toBeNull();
  });

  it("holds no internal id and no address of a person", () => {
    const row = published({
      badges: [{ claim: "contact-email", text: {} }],
      seals: [aSeal({ id: "internal-id" })],
    });
    expect(JSON.stringify(row)).not.toMatch(/internal-id|@/);
    expect(Object.keys(row?.seals[0] ?? {})).toEqual(["name", "holder", "url", "until", "picture"]);
    expect(aShop().contactEmail).toContain("@");
  });
});
