import { badgesForLiquid } from "../trust/badges/liquid";
import type { Facts } from "../trust/facts";

/** Everything the storefront shows, as a pure function of the facts. Null is nothing to show. */
export function storefrontDocument(facts: Facts) {
  return { badges: badgesForLiquid(facts.settings.badges, facts) };
}

export type StorefrontDocument = ReturnType<typeof storefrontDocument>;
export type StorefrontKey = keyof StorefrontDocument;
