/** Where a check looked: keys under `audit.looked.`. */
type LookedAt = "shopify" | "entered" | "theme" | "storefront" | "records";

/**
 * What was found: a number to be counted, an address or words as they stand, a day, a language, or a name that has a
 * text elsewhere (a setting's, a block's, a policy's, a business detail's). The page shows no
 * claim, method, channel or code: nothing but the finding itself is said of them.
 */
type FoundKind =
  | "count"
  | "address"
  | "words"
  | "day"
  | "setting"
  | "claim"
  | "block"
  | "detail"
  | "method"
  | "channel"
  | "locale"
  | "policy"
  | "code";
export type Found = { kind: FoundKind; value: string };

/** What a check looked at. What is wrong stands in it where the check fails; else, what it went by. */
export type Proof = { looked: LookedAt; found: Found[] };

export const proofIn = (
  looked: LookedAt,
  kind: FoundKind,
  ...values: (string | number)[]
): Proof => ({ looked, found: values.map((value) => ({ kind, value: String(value) })) });
