import type { IconName } from "../claims/claim";
import type { Moment } from "./moments";
import { applePay } from "./texts/apple-pay";
import { bancontact } from "./texts/bancontact";
import { bankTransfer } from "./texts/bank-transfer";
import { bizum } from "./texts/bizum";
import { card } from "./texts/card";
import { cashOnDelivery } from "./texts/cash-on-delivery";
import { cryptocurrency } from "./texts/crypto";
import { giftCard } from "./texts/gift-card";
import { googlePay } from "./texts/google-pay";
import { ideal } from "./texts/ideal";
import { invoice } from "./texts/invoice";
import { klarna } from "./texts/klarna";
import type { MethodTexts } from "./texts/method-texts";
import { multibanco } from "./texts/multibanco";
import { paypal } from "./texts/paypal";
import { sepaDirectDebit } from "./texts/sepa-direct-debit";
import { shopPay } from "./texts/shop-pay";
import { swish } from "./texts/swish";
import { mobilepay, vipps } from "./texts/vipps-mobilepay";

type Method = {
  icon: IconName;
  texts: MethodTexts;
  /** When it can be charged; the first is the usual. */
  moments: readonly [Moment, ...Moment[]];
  /** What moves the money, where the law says something about its cost. */
  by?: "card" | "euro-transfer";
};

/** Shops choose when a card is charged: at once, or when they send the order. */
const ON_CARD = ["at-order", "at-dispatch"] as const;

/** In the order in which the merchant is offered them. */
export const METHODS = {
  card: { icon: "card", texts: card, moments: ON_CARD, by: "card" },
  "shop-pay": { icon: "card", texts: shopPay, moments: ON_CARD, by: "card" },
  "apple-pay": { icon: "mobile", texts: applePay, moments: ON_CARD, by: "card" },
  "google-pay": { icon: "mobile", texts: googlePay, moments: ON_CARD, by: "card" },
  paypal: { icon: "wallet", texts: paypal, moments: ON_CARD },
  klarna: { icon: "invoice", texts: klarna, moments: ["as-chosen"] },
  vipps: { icon: "mobile", texts: vipps, moments: ["at-dispatch", "at-order"] },
  mobilepay: { icon: "mobile", texts: mobilepay, moments: ["at-dispatch", "at-order"] },
  swish: { icon: "mobile", texts: swish, moments: ["at-order"] },
  ideal: { icon: "bank", texts: ideal, moments: ["at-order"], by: "euro-transfer" },
  bancontact: { icon: "card", texts: bancontact, moments: ["at-order"], by: "card" },
  bizum: { icon: "mobile", texts: bizum, moments: ["at-order"], by: "euro-transfer" },
  multibanco: { icon: "bank", texts: multibanco, moments: ["before-dispatch"] },
  "sepa-direct-debit": {
    icon: "bank",
    texts: sepaDirectDebit,
    moments: ["at-order"],
    by: "euro-transfer",
  },
  "bank-transfer": {
    icon: "bank",
    texts: bankTransfer,
    moments: ["before-dispatch"],
    by: "euro-transfer",
  },
  invoice: { icon: "invoice", texts: invoice, moments: ["after-dispatch"] },
  "cash-on-delivery": { icon: "cash", texts: cashOnDelivery, moments: ["at-delivery"] },
  "gift-card": { icon: "gift", texts: giftCard, moments: ["at-order"] },
  crypto: { icon: "coins", texts: cryptocurrency, moments: ["at-order"] },
} as const satisfies Record<string, Method>;

export type KnownMethod = keyof typeof METHODS;

export const KNOWN_METHODS = Object.keys(METHODS) as KnownMethod[];

/** As a `Method`, where the literal types of one are in the way. */
export const methodCalled = (id: KnownMethod): Method => METHODS[id];
