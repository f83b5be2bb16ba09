import type { CancellationState } from "../../trust/cancellation/cancellation";
import type { NotConfirmed } from "../../trust/confirmation/not-confirmed";
import type { MailStanding } from "../../trust/mails/mail-standing";
import type { TermsHow } from "../../trust/orders/order-terms";

/** How a confirmation stands; `none` where none was to be sent. */
export type Confirmation =
  | { state: MailStanding; at: string; trouble: string | null }
  | { state: "none"; why: NotConfirmed | null };

/** An order with all that was agreed and has happened, without a word of who bought it. */
export type OrderRow = {
  id: string;
  number: string;
  orderedAt: string;
  standing: "waits" | "left" | "arrived" | "cancelled";
  terms: { how: TermsHow | null; number: number | null; url: string | null };
  confirmation: Confirmation;
  cancellation: CancellationState | null;
  withdrawals: number;
};
