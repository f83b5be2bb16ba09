import { internationalNumber } from "../phone-number";
import type { ShopFacts } from "../shop-facts";
import { NO_BUSINESS, type Business } from "./business";

/** What Shopify knows of the business, for the merchant to check; nothing of it is saved by this. */
export function businessFromShopify(shop: ShopFacts): Business {
  const { address } = shop;
  const country = address?.country ?? shop.country ?? "";
  // A shop's name is seldom the one in the register, and nobody would notice that it is not.
  const legalName = address?.company ?? "";
  return {
    ...NO_BUSINESS,
    legalName,
    tradingName: shop.name === legalName ? "" : shop.name,
    address: {
      line1: address?.address1 ?? "",
      line2: address?.address2 ?? "",
      postalCode: address?.zip ?? "",
      city: address?.city ?? "",
      region: address?.province ?? "",
      country,
    },
    email: shop.contactEmail ?? "",
    // Kept as it stands in Shopify where it cannot be a number, so that somebody sees and mends it.
    phone: shop.phone ? (internationalNumber(shop.phone, country) ?? shop.phone) : "",
  };
}
