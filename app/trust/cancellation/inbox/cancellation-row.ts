import type { CancellationState } from "../cancellation";
import type { CancelProblem, DecidedBy, DeclineReason } from "../choices";

/** A request as the merchant's list has it, without who asks; times as text. */
export type CancellationRow = {
  id: string;
  orderId: string | null;
  orderNumber: string;
  state: CancellationState;
  /** Its order is still being looked for. */
  isLookedFor: boolean;
  /** A parcel has left since it was asked. */
  hasLeft: boolean;
  /** The ways in which it was paid. */
  methods: string[];
  requestedAt: string;
  decidedAt: string | null;
  decidedBy: DecidedBy | null;
  reason: DeclineReason | null;
  words: string | null;
  problem: { code: CancelProblem; said: string } | null;
  /** The last mail to the buyer; null: none could be written. */
  mail: { state: "sent" | "waiting" | "refused"; said: string | null } | null;
};
