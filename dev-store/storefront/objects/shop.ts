import type { DevStoreState, PolicyRecord } from "../../state.ts";
import { moneyFormatOf } from "../money-format.ts";
import type { LiquidObject } from "../rendering.ts";
import type { Visit } from "../visit.ts";
import { metafieldsOf } from "./metafields.ts";
import { textIn } from "./texts.ts";

export function shopObject(state: DevStoreState, visit: Visit): LiquidObject {
  const { shop } = state;
  const policies = state.policies.map((policy) => policyObject(policy, visit));
  const policy = (type: string) => policies.find(({ handle }) => handle === type) ?? null;
  return {
    id: 1,
    name: shop.name,
    description: null,
    email: shop.contactEmail,
    phone: shop.address.phone,
    domain: shop.primaryDomain.host,
    permanent_domain: shop.domain,
    url: shop.primaryDomain.url,
    secure_url: shop.primaryDomain.url.replace(/^http:/, "https:"),
    currency: shop.currency,
    money_format: moneyFormatOf(shop.currency),
    money_with_currency_format: `${moneyFormatOf(shop.currency)} ${shop.currency}`,
    enabled_payment_types: shop.paymentTypes,
    enabled_currencies: [{ iso_code: shop.currency, name: shop.currency, symbol: shop.currency }],
    published_locales: shop.locales.filter(({ published }) => published).map(localeObject),
    ships_to_countries: shop.shipsTo,
    address: {
      company: shop.address.company,
      address1: shop.address.address1,
      street: shop.address.address1,
      city: shop.address.city,
      zip: shop.address.zip,
      country_code: shop.address.countryCode,
      country: { iso_code: shop.address.countryCode },
      phone: shop.address.phone,
    },
    policies,
    refund_policy: policy("refund-policy"),
    privacy_policy: policy("privacy-policy"),
    terms_of_service: policy("terms-of-service"),
    shipping_policy: policy("shipping-policy"),
    products_count: state.products.length,
    collections_count: 2,
    customer_accounts_enabled: true,
    password_message: "",
    metafields: metafieldsOf(state.metafields, "gid://shopify/Shop/1"),
  };
}

const localeObject = ({ locale, name, primary }: DevStoreState["shop"]["locales"][number]) => ({
  iso_code: locale,
  name,
  primary,
});

export function policyObject(policy: PolicyRecord, { locale, primaryLocale, prefix }: Visit) {
  return {
    id: policy.id,
    handle: policy.handle,
    title: textIn(policy.title, locale, primaryLocale),
    body: textIn(policy.bodyHtml, locale, primaryLocale),
    url: `${prefix}/policies/${policy.handle}`,
  };
}
