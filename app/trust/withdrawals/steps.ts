import { isOver, type Deadline, type Place } from "./deadline";
import { refundDue, sendBackBy, type RefundDue } from "./refund";

/** What happens to a withdrawal after it was received. Proof is a buyer's, that the goods were sent. */
export const STEPS = ["proof", "goods-back", "refunded", "closed"] as const;
export type StepName = (typeof STEPS)[number];

export type Step = {
  name: StepName;
  at: Date;
  /** Who took it: a person's name, or that of a program. */
  by: string;
};

/** How far the merchant has come with a withdrawal. Steps are only ever added. */
export type Progress = {
  receivedAt: Date;
  /** Whether goods are to come back that the merchant may wait for: see `GoodsAwaited`. */
  awaitsGoods: boolean;
  steps: Step[];
};

type Steps = Pick<Progress, "steps">;

const timeOf = ({ steps }: Steps, name: StepName): Date | null =>
  steps.find((step) => step.name === name)?.at ?? null;

/** Why a step cannot be taken. The order is otherwise free: many pay before the goods are back. */
export function stepRefused(taken: Steps, name: StepName): "closed" | "taken" | null {
  if (timeOf(taken, "closed")) return "closed";
  return timeOf(taken, name) ? "taken" : null;
}

/** Where it stands in the inbox. */
export function standing(progress: Progress): "received" | "goods-back" | "refunded" | "closed" {
  if (timeOf(progress, "closed")) return "closed";
  if (timeOf(progress, "refunded")) return "refunded";
  return timeOf(progress, "goods-back") || timeOf(progress, "proof") ? "goods-back" : "received";
}

export type NextStep =
  /** Until the goods or a proof are there; `isLate` when the buyer has not sent them in time. */
  | { name: "goods-back"; sendBackBy: Deadline; isLate: boolean; refund: RefundDue }
  | { name: "refunded"; refund: RefundDue; isOverdue: boolean }
  | { name: "closed" };

/** Where a withdrawal is dealt with: the buyer sends from one place, the merchant pays from another. */
export type Places = { buyer: Place; shop: Place };

/** What the merchant has to do next, and until when; null when nothing is left to do. */
export function nextStep(progress: Progress, now: Date, places: Places): NextStep | null {
  if (timeOf(progress, "closed")) return null;
  if (timeOf(progress, "refunded")) return { name: "closed" };
  const refund = refundDueOf(progress, places.shop);
  if (!refund.mayWait) return { name: "refunded", refund, isOverdue: isOver(refund, now) };
  const sendBack = sendBackBy(progress.receivedAt, places.buyer);
  return { name: "goods-back", sendBackBy: sendBack, isLate: isOver(sendBack, now), refund };
}

export const refundDueOf = (progress: Progress, shop: Place): RefundDue =>
  refundDue(
    progress.receivedAt,
    {
      awaited: progress.awaitsGoods,
      backAt: timeOf(progress, "goods-back"),
      proofAt: timeOf(progress, "proof"),
    },
    shop,
  );
