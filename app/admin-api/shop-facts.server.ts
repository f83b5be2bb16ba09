import { ShopFacts, type ShopAddress } from "../trust/shop-facts";
import type { Admin, Returned } from "./admin.server";
import { lookUpTrustPage } from "./pages.server";

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
      ianaTimezone
      currencyCode
      customerAccountsV2 {
        customerAccountsVersion
      }
      shopAddress {
        company
        address1
        address2
        city
        zip
        province
        countryCodeV2
        phone
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

type AddressAnswer = Returned<typeof SHOP_FACTS>["shop"]["shopAddress"];

function addressFrom(answer: AddressAnswer): ShopAddress {
  const { company, address1, address2, city, zip, province, countryCodeV2 } = answer;
  return {
    company: company ?? "",
    address1: address1 ?? "",
    address2: address2 ?? "",
    city: city ?? "",
    zip: zip ?? "",
    province: province ?? "",
    country: countryCodeV2 ?? null,
  };
}

/** What Shopify knows about the shop now, and about the page that the app has made there, if any. */
export async function lookUpShopFacts(
  admin: Admin,
  trustPageId: string | null,
): Promise<ShopFacts> {
  const { shop, shopLocales } = await admin.query(SHOP_FACTS, {});
  return ShopFacts.parse({
    shop: shop.myshopifyDomain,
    name: shop.name,
    primaryDomain: shop.primaryDomain,
    contactEmail: shop.contactEmail || null,
    createdAt: shop.createdAt,
    country: shop.shopAddress.countryCodeV2 ?? null,
    address: addressFrom(shop.shopAddress),
    phone: shop.shopAddress.phone || null,
    timeZone: shop.ianaTimezone,
    currency: shop.currencyCode,
    customerAccounts:
      shop.customerAccountsV2.customerAccountsVersion === "CLASSIC" ? "classic" : "new",
    shipsTo: shop.shipsToCountries.filter(isCountry).sort(),
    checkoutReady: !shop.setupRequired,
    // A policy without text is not published, and its address answers 404.
    policies: shop.shopPolicies
      .filter(({ body }) => String(body).trim() !== "")
      .map(({ type, url }) => ({ type, url })),
    locales: shopLocales,
    trustPage: trustPageId === null ? null : await lookUpTrustPage(admin, trustPageId),
  });
}
