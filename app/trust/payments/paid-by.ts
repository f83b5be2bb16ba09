import type { KnownMethod } from "./methods";
import type { PaymentMethod, Payments } from "./payments";
import { asWords, METHOD_OF } from "./payment-types";

/** Shopify's names of who took the money of an order, beyond those of the types that its checkout shows. */
const METHOD_OF_GATEWAY: Record<string, KnownMethod> = {
  "bank deposit": "bank-transfer",
  "cash on delivery (cod)": "cash-on-delivery",
  gift_card: "gift-card",
  "vipps mobilepay": "vipps",
};

/** What Shopify's own gateway can have taken: an order names only the gateway. */
const SHOPIFYS_OWN = "shopify_payments";
const BY_CARD: KnownMethod[] = ["card", "shop-pay", "apple-pay", "google-pay"];
const BESIDES_CARDS: KnownMethod[] = ["klarna", "ideal", "bancontact", "mobilepay", "swish"];

/**
 * The merchant's method that an order was paid by, as far as Shopify's name of the gateway tells. Where it may have
 * been one of several that are charged differently, none: a wrong explanation is worse than a name alone.
 */
export function methodPaidBy(gateway: string, { methods }: Payments): PaymentMethod | null {
  const called = gateway.trim().toLowerCase();
  if (called === SHOPIFYS_OWN) return paidByCard(methods);
  const id = METHOD_OF[called] ?? METHOD_OF_GATEWAY[called];
  const known = methods.find((method) => method.id === id);
  const named = (method: PaymentMethod) =>
    Object.values(method.name).some((name) => asWords(name) === asWords(called));
  return known ?? methods.find(named) ?? null;
}

function paidByCard(methods: PaymentMethod[]): PaymentMethod | null {
  const isOneOf = (ids: KnownMethod[]) => methods.some(({ id }) => ids.some((one) => one === id));
  if (isOneOf(BESIDES_CARDS)) return null;
  // A wallet hands over a card; of several, the card is what is said of all.
  return isOneOf(BY_CARD) ? (methods.find(({ id }) => id === "card") ?? null) : null;
}
