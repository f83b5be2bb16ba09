/** How whoever asks has shown that the order is theirs: by our signed link, by being signed in, or by knowing number and address. */
export const SHOWN_BY = ["link", "account", "typed"] as const;
export type ShownBy = (typeof SHOWN_BY)[number];

/** `doubled`: another request for the same order was open already. */
export const DECISIONS = ["confirmed", "declined", "withdrawn", "doubled"] as const;
export type Decision = (typeof DECISIONS)[number];

/** `shopify`: somebody has cancelled the order there. `rule`: it had left before anybody could decide. */
export const DECIDED_BY = ["merchant", "shopify", "buyer", "rule"] as const;
export type DecidedBy = (typeof DECIDED_BY)[number];

/** Why an order is not stopped, for its buyer to read. With `other` only the merchant's own words say it. */
export const DECLINE_REASONS = ["left", "packed", "made-to-order", "not-found", "other"] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/**
 * Why Shopify has not cancelled an order: the app may not, a parcel has left, it is not there, Shopify says no, or it
 * has not done what it took on.
 */
export const CANCEL_PROBLEMS = ["no-access", "left", "gone", "refused", "not-done"] as const;
export type CancelProblem = (typeof CANCEL_PROBLEMS)[number];

export const WORDS_MAX = 1_000;
export const ORDER_NUMBER_MAX = 40;
