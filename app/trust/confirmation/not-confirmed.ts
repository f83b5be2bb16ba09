import type { PlacedOrder } from "./placed-order";

/** Why an order gets no confirmation although they are on. */
export const NOT_CONFIRMED = ["no-address", "too-old", "in-person", "test", "unreadable"] as const;
export type NotConfirmed = (typeof NOT_CONFIRMED)[number];

/**
 * Shopify tries to deliver a message for four hours. What is older was placed before the app was there, or was
 * brought along from another shop with its first day: whoever bought it then waits for no confirmation now.
 */
const OLDEST_MS = 24 * 60 * 60 * 1000;

/** Null: it is to be confirmed. Where two reasons hold, the one that no merchant could change comes first. */
export function whyNotConfirmed(order: PlacedOrder, toldAt: Date): NotConfirmed | null {
  if (order.isTest) return "test";
  // What was bought in a room of the shop's is no distance contract, and its buyer cannot withdraw from it.
  if (order.source === "pos") return "in-person";
  if (toldAt.getTime() - order.placedAt.getTime() > OLDEST_MS) return "too-old";
  return order.buyer.email === null ? "no-address" : null;
}
