/** When what became of a mail. */
type MailTimes = Record<"sentAt" | "refusedAt" | "gaveUpAt" | "bouncedAt", Date | null> & {
  queuedAt: Date;
};

export type MailStanding = "bounced" | "sent" | "refused" | "given-up" | "waiting";

/** Which of its times counts: what came back was sent before. */
export function mailStanding({ queuedAt, sentAt, refusedAt, gaveUpAt, bouncedAt }: MailTimes): {
  state: MailStanding;
  at: Date;
} {
  if (bouncedAt) return { state: "bounced", at: bouncedAt };
  if (sentAt) return { state: "sent", at: sentAt };
  if (refusedAt) return { state: "refused", at: refusedAt };
  if (gaveUpAt) return { state: "given-up", at: gaveUpAt };
  return { state: "waiting", at: queuedAt };
}
