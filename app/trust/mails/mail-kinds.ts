/** The sorts of mails that must leave once, whatever happens. */
export const MAIL_KINDS = [
  "confirmation",
  "withdrawal-receipt",
  "withdrawal-notice",
  "cancellation-notice",
  "cancellation-answer",
  "reminder",
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];
