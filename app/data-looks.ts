/** What names a person and is read only by whoever asks for it. */
export const LOOKED_AT = [
  "author-address",
  "data-request",
  "withdrawal",
  "withdrawal-log",
  "cancellation",
  "confirmation",
] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

export type DataLook = {
  id: string;
  at: Date;
  /** Shopify's number of the person in the shop's admin. */
  by: string;
  what: LookedAt;
  about: string;
};
