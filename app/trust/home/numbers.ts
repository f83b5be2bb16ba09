/** What the home page tells of what comes in; null: nothing of the kind has ever been. */
export type HomeNumbers = {
  /** Shown reviews, from one star to five. */
  stars: number[];
  reviews: number;
  average: number | null;
  /** Of the shop's own reviews of the last quarter: how many are shown, how many have a reply. */
  replies: { of: number; given: number };
  /** Of the mails that left in the last 30 days. */
  invitations: { sent: number; answered: number };
  withdrawals: { open: number; overdue: number };
  cancellations: { waiting: number };
  /** Of the last 30 days. */
  confirmations: { sent: number; inTrouble: number };
};

/** Nobody needs to know more precisely, and counting to a million takes a while. */
export const COUNTED_MAX = 10_000;

/** A shop to which nothing has come yet. */
export const isNothingYet = (numbers: HomeNumbers): boolean => {
  const { invitations, withdrawals, cancellations, confirmations } = numbers;
  const counts = [
    ...[numbers.reviews, numbers.replies.of, invitations.sent, withdrawals.open],
    ...[cancellations.waiting, confirmations.sent, confirmations.inTrouble],
  ];
  return counts.every((count) => count === 0);
};
