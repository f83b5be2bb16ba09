import { z } from "zod";
import { ShopLocale } from "./shop-locale";

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

const Address = z.object({
  company: z.string(),
  address1: z.string(),
  address2: z.string(),
  city: z.string(),
  zip: z.string(),
  province: z.string(),
  country: CountryCode.nullable(),
});
export type ShopAddress = z.infer<typeof Address>;

/** What Shopify has told us about the shop. Claims stand on it; nothing here is typed by anybody. */
export const ShopFacts = z.object({
  shop: z.string(),
  name: z.string(),
  primaryDomain: z.object({ host: z.string(), url: z.string(), sslEnabled: z.boolean() }),
  contactEmail: z.string().nullable(),
  /** ISO 8601. */
  createdAt: z.string(),
  country: CountryCode.nullable(),
  /** As entered in Shopify; each line may be empty. */
  address: Address.nullable(),
  phone: z.string().nullable(),
  /** An IANA name such as Europe/Oslo. */
  timeZone: z.string(),
  /** ISO 4217. */
  currency: z.string(),
  /** How shoppers sign in: a one-time code (new) or a password (classic). */
  customerAccounts: z.enum(["new", "classic"]).nullable(),
  shipsTo: z.array(CountryCode),
  /** The shop has finished Shopify's setup, so its checkout takes orders. */
  checkoutReady: z.boolean(),
  /** A policy type that a later version of Shopify adds is no reason to fail. */
  policies: z.array(z.object({ type: z.string(), url: z.string() })),
  /** The page that the app made, as Shopify has it now: without a handle once it was deleted there. */
  trustPage: z
    .object({ id: z.string(), handle: z.string().nullable(), isVisible: z.boolean() })
    .nullable()
    .default(null),
  locales: z.array(z.object({ locale: ShopLocale, primary: z.boolean(), published: z.boolean() })),
});

export type ShopFacts = z.infer<typeof ShopFacts>;

export function primaryLocale(shop: ShopFacts): string {
  return shop.locales.find(({ primary }) => primary)?.locale ?? "en";
}

export function hasPolicy(shop: ShopFacts, type: PolicyType): boolean {
  return shop.policies.some((policy) => policy.type === type);
}
