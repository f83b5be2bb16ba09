import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import { filled } from "../../../tests/examples/trust_page";
import type { ShopFacts } from "../shop-facts";
import { trustPageForLiquid } from "./liquid";
import { NO_TRUST_PAGE, type TrustPage } from "./trust-page";

const published = (value: Partial<TrustPage> = {}, shop: Partial<ShopFacts> = {}) =>
  trustPageForLiquid({ ...filled, ...value }, theFacts(shop));

describe("what is published of the trust page", () => {
  it("is nothing until the merchant begins with it", () => {
    expect(trustPageForLiquid(NO_TRUST_PAGE, theFacts())).toBeNull();
    expect(published({ handle: "", intro: {} })).not.toBeNull();
  });

  it("is where it stands, its introduction, its order and what Shopify knows", () => {
    expect(published()).toMatchObject({
      primary: "nb",
      handle: "trygg-handel",
      intro: filled.intro,
      facts: {
        day: { nb: "22. november 2026", en: "22 November 2026" },
        host: "woolly.example",
        checkout: true,
        since: { nb: "4. mars 2019", en: "4 March 2019" },
        shipsTo: { nb: "Norge, Sverige og Tyskland", en: "Germany, Norway and Sweden" },
        email: "hello@woolly.example",
      },
    });
    expect(published()?.order.slice(0, 4)).toEqual([
      "returns",
      "payments",
      "business",
      "guarantee",
    ]);
  });

  it("does not know what Shopify does not know", () => {
    const facts = published(
      {},
      {
        primaryDomain: { host: "a.example", url: "http://a.example", sslEnabled: false },
        createdAt: "?",
        shipsTo: [],
        contactEmail: null,
        checkoutReady: false,
      },
    )?.facts;
    expect(facts).toMatchObject({
      host: null,
      checkout: false,
      since: null,
      shipsTo: null,
      email: null,
    });
  });

  it("names the day as it is where the shop is", () => {
    const facts = {
      ...theFacts({ timeZone: "Pacific/Auckland" }),
      now: new Date("2026-11-22T12:00Z"),
    };
    expect(trustPageForLiquid(filled, facts)?.facts.day.en).toBe("23 November 2026");
  });

  it("follows the page to its new name, and to nowhere when it was deleted", () => {
    const at = (handle: string | null) =>
      published({}, { trustPage: { id: filled.pageId ?? "", handle, isVisible: true } })?.handle;
    expect(at("ny")).toBe("ny");
    expect(at(null)).toBe("");
  });

  it("names no page by its id", () => {
    expect(JSON.stringify(published())).not.toContain("gid://");
  });
});
