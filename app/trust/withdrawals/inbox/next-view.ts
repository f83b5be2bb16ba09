import { daysLeft, isOver } from "../deadline";
import { nextStep, type Places, type Progress } from "../steps";

/** What the merchant has to do next as a page says it; days are YYYY-MM-DD. */
export type NextView =
  | {
      name: "goods-back";
      sendBackBy: string;
      /** The buyer has not sent them in time, as far as is known. */
      isLate: boolean;
      refundBy: string;
      /** That day is over: the refund is due as soon as they come. */
      isRefundPast: boolean;
    }
  | { name: "refunded"; by: string; daysLeft: number; isOverdue: boolean }
  | { name: "closed" };

export function nextView(progress: Progress, now: Date, places: Places): NextView | null {
  const next = nextStep(progress, now, places);
  switch (next?.name) {
    case "goods-back": {
      const { sendBackBy, isLate, refund } = next;
      return {
        ...{ name: next.name, sendBackBy: sendBackBy.lastDay, isLate },
        ...{ refundBy: refund.lastDay, isRefundPast: isOver(refund, now) },
      };
    }
    case "refunded": {
      const { refund, isOverdue } = next;
      const left = daysLeft(refund, now, places.shop);
      return { name: next.name, by: refund.lastDay, daysLeft: left, isOverdue };
    }
    case "closed":
      return { name: "closed" };
    default:
      return null;
  }
}
