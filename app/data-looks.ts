/** What names a person and is read only by whoever asks for it. */
export const LOOKED_AT = [
  "author-address",
  "reviews-file",
  "import-rows",
  "data-request",
  "withdrawal",
  "withdrawal-log",
  "cancellation",
  "confirmation",
] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

/** In place of a person: whoever runs Tillit, by a command on its server. */
export const BY_COMMAND = "command";

export type DataLook = {
  id: string;
  at: Date;
  /** Shopify's number of the person in the shop's admin, or `BY_COMMAND`. */
  by: string;
  what: LookedAt;
  about: string;
};
