import { describe, expect, it } from "vitest";
import { anAdmin } from "../../tests/an-admin";
import { lookUpShopFacts } from "./shop-facts.server";

const aShop = (overrides: Record<string, unknown> = {}) => ({
  shop: {
    myshopifyDomain: "careful-goods.myshopify.com",
    name: "Careful Goods",
    contactEmail: "hei@careful.example",
    createdAt: "2019-04-01T09:00:00Z",
    setupRequired: false,
    primaryDomain: { host: "careful.example", url: "https://careful.example", sslEnabled: true },
    ianaTimezone: "Europe/Oslo",
    currencyCode: "NOK",
    customerAccountsV2: { customerAccountsVersion: "NEW_CUSTOMER_ACCOUNTS" },
    shopAddress: {
      company: "Careful Goods AS",
      address1: "Bakklandet 21",
      address2: null,
      city: "Trondheim",
      zip: "7014",
      province: null,
      countryCodeV2: "NO",
      phone: "+47 73 00 00 00",
    },
    shipsToCountries: ["SE", "NO"],
    shopPolicies: [
      {
        type: "REFUND_POLICY",
        url: "https://careful.example/policies/refund-policy",
        body: "<p>30 days</p>",
      },
    ],
    ...overrides,
  },
  shopLocales: [{ locale: "nb", primary: true, published: true }],
});

const factsOf = (overrides?: Record<string, unknown>) =>
  lookUpShopFacts(anAdmin({ ShopFacts: aShop(overrides) }), null);

describe("the facts that Shopify knows about a shop", () => {
  it("are looked up in one question", async () => {
    expect(await factsOf()).toEqual({
      shop: "careful-goods.myshopify.com",
      name: "Careful Goods",
      primaryDomain: { host: "careful.example", url: "https://careful.example", sslEnabled: true },
      contactEmail: "hei@careful.example",
      createdAt: "2019-04-01T09:00:00Z",
      country: "NO",
      address: {
        company: "Careful Goods AS",
        address1: "Bakklandet 21",
        address2: "",
        city: "Trondheim",
        zip: "7014",
        province: "",
        country: "NO",
      },
      phone: "+47 73 00 00 00",
      timeZone: "Europe/Oslo",
      currency: "NOK",
      customerAccounts: "new",
      trustPage: null,
      shipsTo: ["NO", "SE"],
      checkoutReady: true,
      policies: [{ type: "REFUND_POLICY", url: "https://careful.example/policies/refund-policy" }],
      locales: [{ locale: "nb", primary: true, published: true }],
    });
  });

  it("do not count an empty policy as published", async () => {
    const shopPolicies = [
      { type: "REFUND_POLICY", url: "https://careful.example/policies/x", body: " " },
    ];
    expect((await factsOf({ shopPolicies })).policies).toEqual([]);
  });

  it("have no contact address, no country and no checkout where Shopify has none", async () => {
    const bare = { contactEmail: "", shopAddress: { countryCodeV2: null }, setupRequired: true };
    expect(await factsOf(bare)).toMatchObject({
      contactEmail: null,
      country: null,
      checkoutReady: false,
    });
  });

  it.each([
    ["CLASSIC", "classic"],
    ["NEW_CUSTOMER_ACCOUNTS", "new"],
  ])("know %s customer accounts as %s", async (customerAccountsVersion, known) => {
    const { customerAccounts } = await factsOf({ customerAccountsV2: { customerAccountsVersion } });
    expect(customerAccounts).toBe(known);
  });

  it("are not taken when they have another shape", async () => {
    await expect(factsOf({ name: null })).rejects.toThrow();
  });
});
