/** How far an invitation has come, as a merchant looks for it. */
export const INVITATION_STATES = ["due", "sent", "answered", "stopped"] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

type Times = {
  sentAt: Date | null;
  answeredAt: Date | null;
  stoppedAt: Date | null;
};

/** Whoever has answered has, though it was stopped later; what was sent and then stopped is sent no more. */
export function invitationState({ sentAt, answeredAt, stoppedAt }: Times): InvitationState {
  if (answeredAt) return "answered";
  if (stoppedAt) return "stopped";
  return sentAt ? "sent" : "due";
}
