/** The sorts of mails that must leave once, whatever happens. */
export type MailKind =
  | "confirmation"
  | "withdrawal-receipt"
  | "withdrawal-notice"
  | "cancellation-notice"
  | "cancellation-answer"
  | "reminder";
