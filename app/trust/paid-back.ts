import type { Facts } from "./facts";
import { textFor, type Locale, type LocalizedText } from "./locale";
import { ourName, ourText } from "./payments/explained";
import { methodPaidBy } from "./payments/paid-by";
import type { PaymentMethod } from "./payments/payments";
import { primaryLocale } from "./shop-facts";

/** How an order was paid, and how the money comes back where the merchant explains that. */
export type PaidBack = { method: string; refund: string | null };

type KnownShop = Pick<Facts, "shop" | "settings">;

/** By the ways in which an order was paid, as Shopify calls them. */
export function paidBack(gateways: string[], facts: KnownShop, locale: Locale): PaidBack[] {
  return gateways.map((gateway) => {
    const method = methodPaidBy(gateway, facts.settings.payments);
    if (!method) return { method: inWords(gateway), refund: null };
    return explained(method, facts, locale) ?? { method: inWords(gateway), refund: null };
  });
}

/** Of each way to pay that the merchant explains. */
export const eachPaidBack = (facts: KnownShop, locale: Locale): PaidBack[] =>
  facts.settings.payments.methods.flatMap((method) => explained(method, facts, locale) ?? []);

function explained(method: PaymentMethod, { shop }: KnownShop, locale: Locale): PaidBack | null {
  const { id, moment, name, refund } = method;
  const said = (own: LocalizedText) => textFor(own, locale, primaryLocale(shop));
  const called = said(name) ?? ourName(id)?.[locale];
  if (!called) return null;
  const isOwn = Object.keys(refund).length > 0;
  const ours = ourText(id, moment, "refund")?.[locale] ?? null;
  return { method: called, refund: isOwn ? said(refund) : ours };
}

/** "shopify_payments" is nobody's words. */
const inWords = (gateway: string) =>
  gateway.replaceAll("_", " ").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
