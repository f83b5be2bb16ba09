import type { Prisma } from "@prisma/client";
import { db } from "../../../db.server";
import { reasonFrom } from "./circumstances.server";
import { invitationState, type InvitationState } from "./invitation-state";
import type { StopReason } from "./stop-reasons";

/** An invitation as the merchant sees it; to whom it went stays unreadable. */
export type ListedInvitation = {
  id: string;
  orderNumber: string;
  state: InvitationState;
  byHand: boolean;
  createdAt: Date;
  dueAt: Date | null;
  sentAt: Date | null;
  remindedAt: Date | null;
  answeredAt: Date | null;
  stoppedAt: Date | null;
  stoppedFor: StopReason | null;
  /** What the mail server said, the last time that it did not take it. */
  trouble: string | null;
  /** It was stopped by hand, and that can be taken back. */
  canResume: boolean;
};

export const LISTED_AT_ONCE = 25;

const IN_STATE: Record<InvitationState, Prisma.InvitationWhereInput> = {
  due: { sentAt: null, answeredAt: null, stoppedAt: null },
  sent: { sentAt: { not: null }, answeredAt: null, stoppedAt: null },
  answered: { answeredAt: { not: null } },
  stopped: { stoppedAt: { not: null }, answeredAt: null },
};

type Place = { createdAt: Date; id: string };
type Wanted = { state: InvitationState | null; after: Place | null };

/** The newest first; `next` is the place behind the last of them, where there are more. */
export async function listInvitations(
  shop: string,
  { state, after }: Wanted,
): Promise<{ invitations: ListedInvitation[]; next: Place | null }> {
  const behind: Prisma.InvitationWhereInput = after
    ? {
        OR: [
          { createdAt: { lt: after.createdAt } },
          { createdAt: after.createdAt, id: { lt: after.id } },
        ],
      }
    : {};
  const rows = await db.invitation.findMany({
    where: { AND: [{ shop }, state ? IN_STATE[state] : {}, behind] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: LISTED_AT_ONCE + 1,
  });
  const page = rows.slice(0, LISTED_AT_ONCE);
  const orders = await db.order.findMany({
    where: { shop, id: { in: page.map(({ orderId }) => orderId) } },
    select: { id: true, number: true },
  });
  const numbers = new Map(orders.map(({ id, number }) => [id, number.toUpperCase()]));
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    invitations: page.map((row) => ({
      ...{ id: row.id, state: invitationState(row), byHand: row.byHand, trouble: row.trouble },
      orderNumber: numbers.get(row.orderId) ?? "",
      ...{ createdAt: row.createdAt, dueAt: row.dueAt, sentAt: row.sentAt },
      ...{ remindedAt: row.remindedAt, answeredAt: row.answeredAt, stoppedAt: row.stoppedAt },
      stoppedFor: row.stoppedFor === null ? null : reasonFrom(row.stoppedFor),
      canResume: row.stoppedFor === "by-hand" && row.sealed !== null,
    })),
    next: last ? { createdAt: last.createdAt, id: last.id } : null,
  };
}

export type InvitationNumbers = { days: number; sent: number; answered: number };

const DAY_MS = 24 * 60 * 60 * 1000;

/** Of the invitations that were sent within so many days, how many were answered. */
export async function invitationNumbers(
  shop: string,
  days: number,
  now: Date,
): Promise<InvitationNumbers> {
  const sentAt = { gte: new Date(now.getTime() - days * DAY_MS) };
  const [sent, answered] = await Promise.all([
    db.invitation.count({ where: { shop, sentAt } }),
    db.invitation.count({ where: { shop, sentAt, answeredAt: { not: null } } }),
  ]);
  return { days, sent, answered };
}
