import { ShopFacts } from "../trust/shop-facts";
import type { Admin } from "./admin.server";

const SHOP_FACTS = `#graphql
  query ShopFacts {
    shop {
      myshopifyDomain
      name
      contactEmail
      createdAt
      setupRequired
      primaryDomain {
        host
        url
        sslEnabled
      }
      shopAddress {
        countryCodeV2
      }
      shipsToCountries
      shopPolicies {
        type
        url
        body
      }
    }
    shopLocales {
      locale
      primary
      published
    }
  }
` as const;

/** Shopify's rest-of-the-world entry is no country. */
const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && code !== "ZZ";

/** What Shopify knows about the shop now. */
export async function lookUpShopFacts(admin: Admin): Promise<ShopFacts> {
  const { shop, shopLocales } = await admin.query(SHOP_FACTS, {});
  return ShopFacts.parse({
    shop: shop.myshopifyDomain,
    name: shop.name,
    primaryDomain: shop.primaryDomain,
    contactEmail: shop.contactEmail || null,
    createdAt: shop.createdAt,
    country: shop.shopAddress.countryCodeV2 ?? null,
    shipsTo: shop.shipsToCountries.filter(isCountry).sort(),
    checkoutReady: !shop.setupRequired,
    // A policy without text is not published, and its address answers 404.
    policies: shop.shopPolicies
      .filter(({ body }) => String(body).trim() !== "")
      .map(({ type, url }) => ({ type, url })),
    locales: shopLocales,
  });
}
