import type { CancelProblem, DecidedBy, Decision, DeclineReason, ShownBy } from "./choices";

/** A buyer asks that an order be stopped before it leaves. */
export type Cancellation = {
  id: string;
  shownBy: ShownBy;
  orderId: string | null;
  /** As the shop writes it; as it was typed while the order is not found. */
  orderNumber: string;
  /** As it was typed; null where nobody had to. */
  typedNumber: string | null;
  email: string | null;
  locale: string;
  gateways: string[];
  requestedAt: Date;
  lookedAt: Date | null;
  decision: Decision | null;
  decidedAt: Date | null;
  decidedBy: DecidedBy | null;
  reason: DeclineReason | null;
  words: string | null;
  cancelledAt: Date | null;
  problem: { code: CancelProblem; said: string } | null;
};

/** `stuck`: the merchant has said yes, and Shopify has not done it. */
export type CancellationState =
  "open" | "confirmed" | "stuck" | "cancelled" | "declined" | "withdrawn" | "doubled";

type Decided = Pick<Cancellation, "decision" | "cancelledAt" | "problem">;

/** An order that is cancelled is so, whatever was decided before. */
export function stateOf({ decision, cancelledAt, problem }: Decided): CancellationState {
  if (cancelledAt) return "cancelled";
  if (decision === "confirmed") return problem ? "stuck" : "confirmed";
  return decision ?? "open";
}

/** The merchant can still say yes or no. */
export const isUndecided = (state: CancellationState) => state === "open" || state === "stuck";

type Known = { leftAt: Date | null; cancelledAt: Date | null };

/** How an order stands: it waits until the first parcel leaves; cancelled once, it is so for good. */
export function standingOf(order: Known, now: Date): "waits" | "left" | "cancelled" {
  if (order.cancelledAt) return "cancelled";
  return order.leftAt !== null && order.leftAt <= now ? "left" : "waits";
}
