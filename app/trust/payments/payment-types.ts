import type { KnownMethod } from "./methods";
import type { Payments } from "./payments";

const OF_CARDS = [
  ..."visa master mastercard american_express diners_club discover jcb maestro unionpay".split(" "),
  ..."cartes_bancaires dankort elo rupay visaelectron v_pay interac eftpos_au".split(" "),
];
const OF_COINS = [
  ..."bitcoin bitcoin_cash ethereum litecoin dogecoin monero dash eos dai usdc".split(" "),
];

/** Shopify's names in `shop.enabled_payment_types`, as far as they name one of our methods. */
export const METHOD_OF: Record<string, KnownMethod> = {
  ...Object.fromEntries(OF_CARDS.map((type) => [type, "card" as const])),
  ...Object.fromEntries(OF_COINS.map((type) => [type, "crypto" as const])),
  apple_pay: "apple-pay",
  bancontact: "bancontact",
  bizum: "bizum",
  google_pay: "google-pay",
  ideal: "ideal",
  klarna: "klarna",
  "klarna-pay-later": "klarna",
  "klarna-pay-now": "klarna",
  "klarna-slice-it": "klarna",
  mobilepay: "mobilepay",
  multibanco: "multibanco",
  paypal: "paypal",
  sepa_bank_transfer: "bank-transfer",
  sepa_direct_debit: "sepa-direct-debit",
  shop_pay: "shop-pay",
  shopify_pay: "shop-pay",
  swish: "swish",
  vipps: "vipps",
};

/**
 * The payment types the shop takes that nothing is said about. A type without a method of ours counts
 * as explained by one of the merchant's own that bears its name: `twint` by "TWINT", say.
 */
export function methodsWithoutExplanation(paymentTypes: string[], { methods }: Payments): string[] {
  const ids = new Set<string | undefined>(methods.map(({ id }) => id));
  const names = methods.flatMap(({ name }) => Object.values(name)).map(asWords);
  return paymentTypes.filter(
    (type) => !ids.has(METHOD_OF[type]) && !names.some((name) => name.includes(asWords(type))),
  );
}

/** In small letters, with a blank around each word. */
export const asWords = (name: string) =>
  ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
