/** Where a check looked: keys under `audit.looked.`. */
export const LOOKED_AT = ["shopify", "entered", "theme", "storefront", "records"] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

/**
 * What was found: a number to be counted, an address or words as they stand, or a name that has a text elsewhere
 * (a setting's, a claim's, a block's, a business detail's, a method's, a language's, a policy's).
 */
export const FOUND_KINDS = [
  "count",
  "address",
  "words",
  "day",
  "setting",
  "claim",
  "block",
  "detail",
  "method",
  "channel",
  "locale",
  "policy",
  "code",
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];
export type Found = { kind: FoundKind; value: string };

/** What a check looked at. What is wrong stands in it where the check fails; else, what it went by. */
export type Proof = { looked: LookedAt; found: Found[] };

export const proofIn = (
  looked: LookedAt,
  kind: FoundKind,
  ...values: (string | number)[]
): Proof => ({ looked, found: values.map((value) => ({ kind, value: String(value) })) });
