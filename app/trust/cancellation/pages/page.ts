import type { FormProblem } from "../../doors/form-problem";
import type { Locale } from "../../locale";
import type { PaidBack } from "../../paid-back";
import type { CancellationState } from "../cancellation";
import type { DeclineReason } from "../choices";

/** What to ask about, in the order of what is known of the visitor. */
export type Subject =
  | { is: "known"; order: string; paid: PaidBack[] }
  | { is: "chosen"; orders: { id: string; number: string; day: string }[]; other: string }
  | { is: "typed"; number: string; email: string; ways: PaidBack[] };

export type CancelContent = {
  locale: Locale;
  /** Where the form goes: the page itself, by its query. */
  action: string;
  subject: Subject;
  /** The merchant's own. */
  words: string | null;
  problems: FormProblem[];
};

export type StateContent = {
  locale: Locale;
  order: string;
  /** As the shop's clock has it. */
  time: string;
  /** `typed`: whoever reads it has not shown to be the buyer. */
  state: CancellationState | "typed";
  reason: DeclineReason | null;
  /** The merchant's, where an order was not stopped. */
  words: string | null;
  paid: PaidBack[];
  /** This page. */
  address: string;
  /** Null: nothing can be taken back any more. */
  action: string | null;
  /** Null: it leads nowhere for this one. */
  withdraw: string | null;
};
