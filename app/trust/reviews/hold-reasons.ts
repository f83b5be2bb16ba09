/** Why a review waits for the merchant to look at it. None of them knows how many stars it has. */
export const HOLD_REASONS = [
  /** The shop looks at each one first. */
  "everything",
  "words",
  "links",
  "photos",
  "origin",
  /** The same text is there already. */
  "duplicate",
  /** Sent faster than one writes, or with the field that only machines see filled in. */
  "machine",
  /** Many from the same place within an hour. */
  "many",
  /** The author has changed what was shown. */
  "edited",
  "reported",
  "by-hand",
  "not-published-there",
] as const;

export type HoldReason = (typeof HOLD_REASONS)[number];
