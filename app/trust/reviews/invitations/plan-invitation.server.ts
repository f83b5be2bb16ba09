import { randomUUID } from "node:crypto";
import type { Tx } from "../../../db.server";
import { lockOrder } from "../../orders/orders.server";
import { consider } from "./circumstances.server";
import { sealContact, type Contact } from "./contact.server";
import type { Decision } from "./decide-invitation";
import { lockInvitation } from "./invitation-row.server";

/**
 * Plans the next mail about an order anew, after something about it changed. With `contact` it begins;
 * without, an order that nobody is to be asked about stays so.
 */
export async function planInvitation(
  tx: Tx,
  shop: string,
  orderId: string,
  now: Date,
  contact: Contact | null = null,
): Promise<void> {
  await lockOrder(tx, shop, orderId);
  const order = await tx.order.findUnique({ where: { shop_id: { shop, id: orderId } } });
  if (!order) return;
  const invitation = await lockInvitation(tx, shop, { orderId });
  if (invitation?.stoppedAt || invitation?.answeredAt) return;

  const hasAddress = Boolean(invitation?.sealed ?? contact);
  const known = { order, invitation, hasAddress };
  const { decision, unknownProducts } = await consider(tx, shop, known, now);
  const planned = rowAfter(decision, now);
  // How long to wait is known once Shopify has told what they are: the worker asks.
  if (decision.mail && unknownProducts.length > 0) planned.dueAt = now;

  const { emailHash, country, locale } = order;
  const address = contact && emailHash !== null && { emailHash, sealed: sealContact(contact) };
  if (invitation) {
    const corrected = planned.dueAt ? address : null;
    const { id } = invitation;
    await tx.invitation.update({
      where: { shop_id: { shop, id } },
      data: { ...corrected, ...planned },
    });
  } else if (address && isWorthARow(decision)) {
    const beginning = { orderId, createdAt: now, country, locale: locale ?? "" };
    await tx.invitation.create({
      data: { shop, id: randomUUID(), ...beginning, ...address, ...planned },
    });
  }
}

/** Of who is never asked nothing is kept, except where the merchant might wonder why. */
const isWorthARow = (decision: Decision) =>
  decision.mail !== null || decision.why === "unsubscribed" || decision.why === "country";

type Planned = {
  dueAt: Date | null;
  sealed?: null;
  claimedAt?: null;
  answeredAt?: Date;
  stoppedAt?: Date;
  stoppedFor?: string;
};

/** What a decision makes of the row: when somebody has to look again, and no address without a mail to come. */
export function rowAfter(decision: Decision, now: Date): Planned {
  if (decision.mail) return { dueAt: decision.at };
  const nothingMore = { dueAt: null, sealed: null, claimedAt: null };
  switch (decision.why) {
    case "not-fulfilled":
      return { dueAt: null };
    case "sent":
      return nothingMore;
    case "answered":
      return { ...nothingMore, answeredAt: now };
    default:
      return { ...nothingMore, stoppedAt: now, stoppedFor: decision.why };
  }
}
