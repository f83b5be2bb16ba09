import { dayIn } from "../day-in";
import { deadlineAfter, deadlineOn, type Deadline, type Place } from "./deadline";

/** Directive 2011/83/EU, Art. 13(1) and 14(1): both have as long. */
const DAYS = 14;

/** What the merchant may wait for before giving the money back. */
export type GoodsAwaited = {
  /**
   * Art. 13(3). Nothing is awaited where nothing can come back, as with services or goods that never
   * left, nor where the merchant has offered to collect the goods.
   */
  awaited: boolean;
  /** When all that was withdrawn from was back. */
  backAt: Date | null;
  /** When the consumer had shown that it was sent. */
  proofAt: Date | null;
};

export type RefundDue = Deadline & {
  /** The merchant may hold the refund back, also past the day: goods and proof are both still out. */
  mayWait: boolean;
};

/** Art. 14(1): until when the consumer has to send the goods. */
export const sendBackBy = (statedAt: Date, buyer: Place): Deadline =>
  deadlineAfter(statedAt, DAYS, buyer);

/**
 * Art. 13: without undue delay, and not later than 14 days from the day on which the merchant was informed,
 * where the merchant is. Goods or a proof that come later than that start no new period: what was held back
 * is then due at once, which is said here as the same day.
 */
export function refundDue(informedAt: Date, goods: GoodsAwaited, shop: Place): RefundDue {
  const due = deadlineAfter(informedAt, DAYS, shop);
  if (!goods.awaited) return { ...due, mayWait: false };
  const releasedAt = earlier(goods.backAt, goods.proofAt);
  if (!releasedAt) return { ...due, mayWait: true };
  if (releasedAt <= due.end) return { ...due, mayWait: false };
  return { ...deadlineOn(dayIn(shop.timeZone, releasedAt), shop), mayWait: false };
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}
