import { db } from "../../db.server";

const DAY_MS = 24 * 60 * 60 * 1000;
const OWED_AFTER_DAYS = 30;

/** Whoever wrote a year ago expects no answer any more. */
const EXPECTED_DAYS = 365;

/**
 * Shown reviews that have waited for a reply for longer than a month; null where none is that old. Those that came
 * with a file were another platform's to answer.
 */
export async function unansweredReviews(shop: string, now: Date): Promise<number | null> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  // What both partial indexes hold: one has those with a reply, the other those without.
  const owed = {
    ...{ shop, importId: null, deletedAt: null, shownAt: { not: null } },
    writtenAt: { gte: ago(EXPECTED_DAYS), lt: ago(OWED_AFTER_DAYS) },
  };
  const count = await db.review.count({ where: { ...owed, reply: null } });
  if (count > 0) return count;
  const answered = await db.review.findFirst({
    where: { ...owed, reply: { not: null } },
    orderBy: { writtenAt: "asc" },
    select: { id: true },
  });
  return answered && 0;
}
