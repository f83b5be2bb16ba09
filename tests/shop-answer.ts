import type { ShopFacts } from "../app/trust/shop-facts";

/** What Shopify's Admin API answers to the question for a shop's facts. */
export function shopAnswer(facts: ShopFacts) {
  const { shop, name, primaryDomain, contactEmail, createdAt, address, phone } = facts;
  return {
    shop: {
      ...{ name, primaryDomain, createdAt },
      myshopifyDomain: shop,
      // The schema has no null here.
      contactEmail: contactEmail ?? "",
      setupRequired: !facts.checkoutReady,
      ianaTimezone: facts.timeZone,
      currencyCode: facts.currency,
      customerAccountsV2: {
        customerAccountsVersion:
          facts.customerAccounts === "classic" ? "CLASSIC" : "NEW_CUSTOMER_ACCOUNTS",
      },
      shopAddress: { ...address, countryCodeV2: facts.country, phone },
      shipsToCountries: facts.shipsTo,
      shopPolicies: facts.policies.map((policy) => ({ ...policy, body: "Text" })),
    },
    shopLocales: facts.locales,
  };
}
