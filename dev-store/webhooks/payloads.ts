import { gid, SHOP_ID } from "../admin-api/gid.ts";
import { countryName } from "../shops/address.ts";
import { moneyFormat } from "../shops/money.ts";
import type { World } from "../world.ts";
import { isAboutOrders, lastNews } from "./orders/topics.ts";
import { productPayload } from "./product.ts";
import { publishedExample } from "./published-example.ts";

/**
 * A payload as Shopify would send it now: the published example, with what this shop knows in its place. Null
 * where the shop has nothing that the topic could speak of.
 */
export function payloadFor(world: World, topic: string): Record<string, unknown> | null {
  if (isAboutOrders(topic)) return lastNews(world.state, topic);
  if (topic.startsWith("products/")) return firstProduct(world, topic);
  return { ...publishedExample(topic), ...fromThisShop(world, topic) };
}

export function scopesUpdatePayload(world: World, previous: string[], current: string[]) {
  return {
    id: world.takeId(),
    shop_id: gid("Shop", SHOP_ID),
    previous,
    current,
    updated_at: world.now().toISOString(),
  };
}

function fromThisShop(world: World, topic: string): Record<string, unknown> {
  switch (topic) {
    case "app/uninstalled":
    case "shop/update":
      return shopFields(world);
    case "app/scopes_update": {
      const { grantedScopes } = world.state.app;
      return scopesUpdatePayload(world, grantedScopes, grantedScopes);
    }
    default:
      return { shop_id: SHOP_ID, shop_domain: world.state.shop.domain };
  }
}

function firstProduct(world: World, topic: string): Record<string, unknown> | null {
  const [product] = world.state.products;
  if (!product) return null;
  return topic === "products/delete" ? { id: product.id } : productPayload(world, product);
}

function shopFields(world: World) {
  const { shop } = world.state;
  const { address } = shop;
  const money = moneyFormat(shop.currency);
  return {
    id: SHOP_ID,
    name: shop.name,
    email: shop.email,
    customer_email: shop.contactEmail ?? shop.email,
    shop_owner: shop.ownerName,
    domain: shop.primaryDomain.host,
    myshopify_domain: shop.domain,
    address1: address.address1,
    zip: address.zip,
    city: address.city,
    province: "",
    province_code: "",
    country: address.countryCode,
    country_code: address.countryCode,
    country_name: countryName(address.countryCode),
    phone: address.phone ?? "",
    primary_locale: shop.locales.find((locale) => locale.primary)?.locale,
    created_at: shop.createdAt,
    updated_at: world.now().toISOString(),
    currency: shop.currency,
    enabled_presentment_currencies: [shop.currency],
    money_format: money,
    money_with_currency_format: `${money} ${shop.currency}`,
    money_in_emails_format: money,
    money_with_currency_in_emails_format: `${money} ${shop.currency}`,
    iana_timezone: shop.timezone,
    timezone: shop.timezone,
    plan_display_name: shop.plan,
    plan_name: shop.plan.toLowerCase(),
    setup_required: shop.setupRequired,
  };
}
