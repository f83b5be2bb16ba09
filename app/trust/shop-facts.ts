import { z } from "zod";
import { ShopLocale } from "./locale";

export const POLICY_TYPES = [
  "CONTACT_INFORMATION",
  "LEGAL_NOTICE",
  "PRIVACY_POLICY",
  "REFUND_POLICY",
  "SHIPPING_POLICY",
  "SUBSCRIPTION_POLICY",
  "TERMS_OF_SALE",
  "TERMS_OF_SERVICE",
] as const;
export type PolicyType = (typeof POLICY_TYPES)[number];

const CountryCode = z.string().regex(/^[A-Z]{2}$/);

/** What Shopify has told us about the shop. Claims stand on it; nothing here is typed by anybody. */
export const ShopFacts = z.object({
  shop: z.string(),
  name: z.string(),
  primaryDomain: z.object({ host: z.string(), url: z.string(), sslEnabled: z.boolean() }),
  contactEmail: z.string().nullable(),
  /** ISO 8601. */
  createdAt: z.string(),
  country: CountryCode.nullable(),
  shipsTo: z.array(CountryCode),
  /** The shop has finished Shopify's setup, so its checkout takes orders. */
  checkoutReady: z.boolean(),
  /** A policy type that a later version of Shopify adds is no reason to fail. */
  policies: z.array(z.object({ type: z.string(), url: z.string() })),
  locales: z.array(z.object({ locale: ShopLocale, primary: z.boolean(), published: z.boolean() })),
});

export type ShopFacts = z.infer<typeof ShopFacts>;

export function primaryLocale(shop: ShopFacts): string {
  return shop.locales.find(({ primary }) => primary)?.locale ?? "en";
}

export function hasPolicy(shop: ShopFacts, type: PolicyType): boolean {
  return shop.policies.some((policy) => policy.type === type);
}
