import type { MailStanding } from "../../mails/mail-standing";
import type { Stated } from "../stated";
import type { NextView } from "./next-view";
import type { StepView, WithdrawalRow } from "./withdrawal-row";

export type ReceiptMailView = {
  state: MailStanding;
  at: string;
  /** What the mail server said. */
  said: string | null;
};

/** One withdrawal with all that the merchant needs to deal with it; times as text, days as YYYY-MM-DD. */
export type WithdrawalView = WithdrawalRow & {
  hash: string;
  /** Null: it has been deleted after its time, or `isUnreadable`. */
  stated: Stated | null;
  /** It was changed in the database, or its key is gone. */
  isUnreadable: boolean;
  /** The shopper's page. */
  receipt: string;
  mail: ReceiptMailView | null;
  /** Until when the buyer could withdraw, as far as is known now. */
  period: {
    timeliness: "in-time" | "late" | "not-known";
    lastDay: string | null;
    /** Nothing shows that the buyer was told of the right, and so it lasts longer. */
    isUntold: boolean;
  };
  /** Nothing of the order has left: there is nothing to wait for. */
  awaitsGoods: boolean;
  /** Whether the law where the buyer lives gives a right to withdraw. */
  isByLaw: boolean;
  /** When Shopify said that all the money was paid back. */
  paidBackAt: string | null;
  steps: StepView[];
  opened: { name: string; at: string; by: string } | null;
  next: NextView | null;
};
