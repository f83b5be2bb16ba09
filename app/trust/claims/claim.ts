import type { Facts } from "../facts";
import type { Texts } from "../locale";

/** The icons that `snippets/tillit-icon.liquid` draws. */
export const ICONS = [
  "lock",
  "card",
  "return",
  "shield",
  "document",
  "truck",
  "building",
  "mail",
  "calendar",
  "globe",
  "clock",
  "phone",
  "mobile",
  "chat",
  "question",
  "person",
  "pin",
  "quote",
  "key",
  "bell",
  "check",
  "ribbon",
  "exchange",
  "box",
  "invoice",
  "bank",
  "cash",
  "wallet",
  "coins",
  "gift",
] as const;
export type IconName = (typeof ICONS)[number];

/** The facts that claims stand on: keys under `facts.` in the admin's locales. */
export const FACT_NAMES = [
  "primaryDomain",
  "checkoutReady",
  "policies",
  "contactEmail",
  "createdAt",
  "shipsTo",
  "payments",
  "returns",
  "guarantee",
  "business",
  "support",
  "questions",
  "accountSecurity",
  "testimonials",
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** Room for it on a phone, two badges beside each other, in two lines. */
export const CLAIM_TEXT_MAX = 40;

/** What a shopper reads. Pure: it holds or not by facts alone, and nobody types it in. */
export type Claim<Id extends string = string> = {
  id: Id;
  /** What the merchant knows it by, also while it does not hold. */
  name: Texts;
  icon: IconName;
  /** The facts it is computed from, for the merchant to see. */
  standsOn: FactName[];
  holds(facts: Facts): boolean;
  /** What is missing while it does not hold. */
  missing: Texts;
  /** Where that is entered: one of our pages or `shopify://admin/…`; null where only time helps. */
  repairAt: string | null;
  /** Only asked while the claim holds. */
  text(facts: Facts): Texts;
  /** Where a shopper can look it up: an absolute address. */
  proof(facts: Facts): string;
};
