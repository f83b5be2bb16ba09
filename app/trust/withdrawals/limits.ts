export const NAME_MAX = 120;
/** Whoever does not find the number describes the order. */
export const ORDER_MAX = 200;
/** The titles of a large order, each of its items chosen by itself. */
export const ITEMS_MAX = 10_000;

/** Directive 2023/2673, recital 37: withdrawing from a part may be offered. */
export const EXTENTS = ["whole-order", "items"] as const;
export type Extent = (typeof EXTENTS)[number];

/** What the merchant should look at. None of them keeps a statement from being taken. */
export const FLAGS = [
  /** No order of the shop fits what was typed. */
  "unknown-order",
  /** Nothing but the number shows whose order it is: the address is not that order's. */
  "other-address",
  /** Sent after the period had expired, as far as is known. */
  "late",
  /** There is a statement on this order already. */
  "doubled",
  /** Sent as machines send, or too often. */
  "doubtful",
] as const;
export type Flag = (typeof FLAGS)[number];

/** Of a button's label: the law's longest has 28 characters. */
export const LABEL_MAX = 60;
export const WORDS_MAX = 1_000;
