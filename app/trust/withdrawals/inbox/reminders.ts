import { daysLeft } from "../deadline";
import { nextStep, type Places, type Progress } from "../steps";

export const REMINDERS = ["refund-due", "refund-overdue", "goods-late"] as const;
export type Reminder = (typeof REMINDERS)[number];

/** A reminder with the day that it is about. */
export type DueReminder = { name: Reminder; day: string };

/** So that a weekend lies between, and a bank's day. */
const AHEAD_DAYS = 3;

/**
 * What the merchant is to be reminded of now, whether it was said before or not. Of the day of the refund also while
 * it may be held back: the goods may be there without anybody having written it down.
 */
export function remindersDue(progress: Progress, now: Date, places: Places): DueReminder[] {
  const next = nextStep(progress, now, places);
  if (next === null || next.name === "closed") return [];
  const { refund } = next;
  const left = daysLeft(refund, now, places.shop);
  const soon: DueReminder[] =
    left >= 0 && left <= AHEAD_DAYS ? [{ name: "refund-due", day: refund.lastDay }] : [];
  if (next.name === "refunded") {
    return next.isOverdue ? [{ name: "refund-overdue", day: refund.lastDay }] : soon;
  }
  return next.isLate ? [...soon, { name: "goods-late", day: next.sendBackBy.lastDay }] : soon;
}
