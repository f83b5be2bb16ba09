/** Whose doing it was. */
export type Doer = "author" | "merchant" | "rule" | "shopper" | "shopify";

export const EVENTS = [
  "written",
  "imported",
  "edited",
  "shown",
  "held",
  "refused",
  "objected",
  "deleted",
  "restored",
  "undone",
  "tagged",
  "replied",
  "reply-removed",
  "written-to",
  "chosen",
  "unchosen",
  "reported",
  "erased",
] as const;

export type EventName = (typeof EVENTS)[number];
