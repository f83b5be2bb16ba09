import type { ShopFacts } from "../shop-facts";
import { KNOWN_METHODS, type KnownMethod } from "./methods";

/** What people pay with in a country, beside what Shopify's checkout offers everywhere. */
const AT_HOME_IN: Record<string, KnownMethod[]> = {
  AT: ["klarna", "invoice", "sepa-direct-debit", "bank-transfer"],
  BE: ["bancontact", "bank-transfer"],
  CH: ["invoice", "bank-transfer"],
  DE: ["klarna", "invoice", "sepa-direct-debit", "bank-transfer"],
  DK: ["mobilepay", "klarna"],
  ES: ["bizum", "cash-on-delivery", "bank-transfer"],
  FI: ["mobilepay", "klarna", "invoice"],
  FR: ["bank-transfer"],
  GR: ["cash-on-delivery", "bank-transfer"],
  IT: ["cash-on-delivery", "bank-transfer"],
  NL: ["ideal", "klarna"],
  NO: ["vipps", "klarna", "invoice"],
  PL: ["cash-on-delivery", "bank-transfer"],
  PT: ["multibanco", "bank-transfer"],
  SE: ["swish", "klarna", "invoice"],
};

/** Those that one meets on nearly every storefront of Shopify. */
const EVERYWHERE: KnownMethod[] = ["card", "shop-pay", "apple-pay", "google-pay", "paypal"];

/** Those that only people in one country have. */
const LOCAL: KnownMethod[] = [
  "vipps",
  "mobilepay",
  "swish",
  "ideal",
  "bancontact",
  "bizum",
  "multibanco",
];

/** The methods that this shop most likely takes, the likeliest first. The merchant knows; nobody is asked. */
export function proposals({ country, shipsTo }: ShopFacts): KnownMethod[] {
  const atHome = AT_HOME_IN[country ?? ""] ?? [];
  // A shop that sells abroad often takes what people there pay with.
  const abroad = shipsTo.flatMap((to) => AT_HOME_IN[to] ?? []).filter((id) => LOCAL.includes(id));
  return [...new Set([...atHome, ...EVERYWHERE, ...abroad])].sort(
    (one, other) => rank(one, atHome) - rank(other, atHome),
  );
}

/** What is local stands first, then as everywhere. */
const rank = (id: KnownMethod, atHome: KnownMethod[]) =>
  (atHome.includes(id) && LOCAL.includes(id) ? 0 : 100) + KNOWN_METHODS.indexOf(id);
