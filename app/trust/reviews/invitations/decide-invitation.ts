import type { Reviews } from "../reviews";
import type { StopReason } from "./stop-reasons";

export type Mail = "invitation" | "reminder";

export type Decision =
  { mail: Mail; at: Date } | { mail: null; why: StopReason | "not-fulfilled" | "sent" };

/** What of an order counts for asking about it. */
export type AskedOrder = {
  /** There is an address to write to. */
  hasAddress: boolean;
  country: string | null;
  fulfilledAt: Date | null;
  deliveredAt: Date | null;
  cancelledAt: Date | null;
  refundedAt: Date | null;
  /** The types of its products, as Shopify has them. */
  types: string[];
  /** A review of it is there, however it came. */
  reviewed: boolean;
};

/** How far it has come with asking. */
export type Asked = {
  createdAt: Date;
  byHand: boolean;
  sentAt: Date | null;
  remindedAt: Date | null;
  answeredAt: Date | null;
  stoppedFor: StopReason | null;
};

type Circumstances = {
  order: AskedOrder;
  /** Null: nothing was planned yet. */
  invitation: Asked | null;
  settings: Reviews["invitations"];
  unsubscribed: boolean;
  now: Date;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** Many carriers report no arrival: then it is taken to be so long after the parcel left. */
export const ON_THE_WAY_DAYS = 5;

/** Later than this nobody remembers; it also keeps a burst away that has piled up while nothing ran. */
export const TOO_LATE_DAYS = 30;

/**
 * Which mail about an order is due next and when, or why there is none. Each mail goes out once, and after
 * the reminder there is no other. Sending by hand overrides only the waiting: not what the buyer or the
 * law wants.
 */
export function decideInvitation(circumstances: Circumstances): Decision {
  const { order, invitation, settings, now } = circumstances;
  const why = reasonAgainst(circumstances);
  if (why) return { mail: null, why };
  if (invitation?.sentAt) {
    const { reminderDays } = settings;
    if (reminderDays === null) return { mail: null, why: "sent" };
    return unlessTooLate("reminder", after(invitation.sentAt, reminderDays), now);
  }
  if (invitation?.byHand) return unlessTooLate("invitation", invitation.createdAt, now);
  const from = countedFrom(order, settings.countedFrom);
  if (!from) return { mail: null, why: "not-fulfilled" };
  return unlessTooLate("invitation", after(from, daysFor(order.types, settings)), now);
}

function reasonAgainst({ order, invitation, settings, unsubscribed }: Circumstances) {
  if (invitation?.stoppedFor) return invitation.stoppedFor;
  if (order.reviewed || invitation?.answeredAt) return "answered";
  if (invitation?.remindedAt) return "sent";
  if (!order.hasAddress) return "no-address";
  if (unsubscribed) return "unsubscribed";
  if (order.cancelledAt) return "cancelled";
  if (order.refundedAt) return "refunded";
  if (isWithoutConsent(order.country, settings.notIn)) return "country";
  return settings.on || invitation?.byHand ? null : "switched-off";
}

const isWithoutConsent = (country: string | null, notIn: string[]) =>
  country === null ? notIn.length > 0 : notIn.includes(country);

/** An arrival from before the last parcel left is that of another parcel. */
function countedFrom(
  { fulfilledAt, deliveredAt }: AskedOrder,
  from: Reviews["invitations"]["countedFrom"],
): Date | null {
  if (!fulfilledAt || from === "fulfilled") return fulfilledAt;
  const arrived = deliveredAt && deliveredAt >= fulfilledAt;
  return arrived ? deliveredAt : after(fulfilledAt, ON_THE_WAY_DAYS);
}

const after = (time: Date, days: number) => new Date(time.getTime() + days * DAY_MS);

const unlessTooLate = (mail: Mail, at: Date, now: Date): Decision =>
  now > after(at, TOO_LATE_DAYS) ? { mail: null, why: "too-late" } : { mail, at };

/** All products are asked about in one mail, so that the one that wants the longest time decides. */
export function daysFor(types: string[], { days, perType }: Reviews["invitations"]): number {
  const own = new Map(perType.map((entry) => [entry.type.toLowerCase(), entry.days]));
  const each = types.map((type) => own.get(type.toLowerCase()) ?? days);
  return each.length > 0 ? Math.max(...each) : days;
}
