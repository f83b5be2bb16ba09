import type { ShopRecord } from "../state.ts";
import { addressLines, countryName } from "../shops/address.ts";
import { moneyFormat } from "../shops/money.ts";
import { timezoneAbbreviation, timezoneMinutes, timezoneOffset } from "../shops/timezone.ts";
import type { World } from "../world.ts";
import { gid, SHOP_ID } from "./gid.ts";
import { metafieldFields } from "./metafields.ts";
import { viewPolicy } from "./shop-policies.ts";

export function shopQueries(world: World) {
  return { shop: () => viewShop(world) };
}

export function viewShop(world: World) {
  const { shop, policies } = world.state;
  return {
    __typename: "Shop",
    id: gid("Shop", SHOP_ID),
    name: shop.name,
    description: null,
    email: shop.email,
    // The schema has no null here; where no address was entered, there is no text.
    contactEmail: shop.contactEmail ?? "",
    shopOwnerName: shop.ownerName,
    createdAt: shop.createdAt,
    updatedAt: shop.createdAt,
    myshopifyDomain: shop.domain,
    url: shop.primaryDomain.url,
    primaryDomain: { id: gid("Domain", 1), ...shop.primaryDomain },
    currencyCode: shop.currency,
    currencyFormats: {
      moneyFormat: moneyFormat(shop.currency),
      moneyInEmailsFormat: moneyFormat(shop.currency),
      moneyWithCurrencyFormat: `${moneyFormat(shop.currency)} ${shop.currency}`,
      moneyWithCurrencyInEmailsFormat: `${moneyFormat(shop.currency)} ${shop.currency}`,
    },
    enabledPresentmentCurrencies: [shop.currency],
    ianaTimezone: shop.timezone,
    timezoneAbbreviation: timezoneAbbreviation(shop.timezone, world.now()),
    timezoneOffset: timezoneOffset(shop.timezone, world.now()),
    timezoneOffsetMinutes: timezoneMinutes(shop.timezone, world.now()),
    unitSystem: "METRIC_SYSTEM",
    weightUnit: "KILOGRAMS",
    taxesIncluded: true,
    taxShipping: false,
    setupRequired: shop.setupRequired,
    shipsToCountries: shop.shipsTo,
    plan: {
      displayName: shop.plan,
      publicDisplayName: shop.plan,
      partnerDevelopment: false,
      shopifyPlus: false,
    },
    customerAccountsV2: {
      customerAccountsVersion: shop.customerAccounts,
      loginLinksVisibleOnStorefrontAndCheckout: true,
      loginRequiredAtCheckout: false,
      url: accountsAddress(shop),
    },
    billingAddress: viewAddress(shop),
    shopAddress: viewAddress(shop),
    shopPolicies: () => policies.map((policy) => viewPolicy(policy, world)),
    ...metafieldFields(world, gid("Shop", SHOP_ID)),
  };
}

/** Classic accounts are pages of the theme; the new ones live on an address of their own. */
const accountsAddress = ({ customerAccounts, primaryDomain }: ShopRecord) =>
  customerAccounts === "CLASSIC"
    ? `${primaryDomain.url}/account`
    : `https://shopify.com/${SHOP_ID}/account`;

function viewAddress({ address }: ShopRecord) {
  return {
    id: gid("ShopAddress", SHOP_ID),
    company: address.company || null,
    address1: address.address1,
    address2: null,
    zip: address.zip,
    city: address.city,
    province: null,
    provinceCode: null,
    country: countryName(address.countryCode),
    countryCode: address.countryCode,
    countryCodeV2: address.countryCode,
    phone: address.phone,
    formatted: ({ withCompany }: { withCompany: boolean }) => addressLines(address, withCompany),
    formattedArea: `${address.city}, ${countryName(address.countryCode)}`,
    coordinatesValidated: false,
    latitude: null,
    longitude: null,
  };
}
