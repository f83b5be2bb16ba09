/** Why a buyer is not asked, or not asked again. None of them knows what anybody thought of anything. */
export const STOP_REASONS = [
  /** Shopify told no address. */
  "no-address",
  "switched-off",
  /** The merchant has no consent there, or the country is not known while there are such countries. */
  "country",
  "unsubscribed",
  "cancelled",
  "refunded",
  /** A review of the order came some other way. */
  "answered",
  "too-late",
  /** The mail server will never take it. */
  "mail-refused",
  "by-hand",
] as const;

export type StopReason = (typeof STOP_REASONS)[number];
