/** What an order has of a product. */
export type OrderLine = {
  productId: string;
  /** As it was called when it was bought. */
  title: string;
  /** Pieces; 0: not known. */
  bought: number;
  /** Pieces that were given back, of all refunds together. */
  refunded: number;
  lastRefundAt: Date | null;
  /** When the last piece of it was given back; null while the buyer keeps one. */
  refundedAt: Date | null;
};

/** What one message tells of a product of an order. */
export type LineNews = {
  productId: string;
  title: string;
  bought: number;
  refunded?: number;
  refundedAt?: Date;
};

/**
 * What is known after a message, the same whichever of several comes first. The most pieces that any of them
 * tells were bought: a refund knows only the rows that it is about, and what is taken out of an order counts as
 * given back. Pieces of several refunds add up, so that each refund may be told only once.
 */
export function lineAfter(known: OrderLine | null, news: LineNews): OrderLine {
  const { productId, title } = known ?? news;
  const bought = Math.max(known?.bought ?? 0, news.bought);
  const refunded = (known?.refunded ?? 0) + (news.refunded ?? 0);
  const lastRefundAt = later(known?.lastRefundAt ?? null, news.refundedAt);
  const isGivenBack = bought > 0 && refunded >= bought;
  const refundedAt = isGivenBack ? lastRefundAt : null;
  return { productId, title, bought, refunded, lastRefundAt, refundedAt };
}

/** Of two times the later one; of one, that. */
export function later(one: Date | null, other: Date | null | undefined): Date | null {
  if (!one || !other) return one ?? other ?? null;
  return one > other ? one : other;
}
