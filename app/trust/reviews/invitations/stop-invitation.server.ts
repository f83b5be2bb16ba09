import type { Tx } from "../../../db.server";
import { consider } from "./circumstances.server";
import { lockInvitation } from "./invitation-row.server";
import { rowAfter } from "./plan-invitation.server";

/** Stops the mails about an order that are still to come; false where none are. */
export async function stopInvitation(
  tx: Tx,
  shop: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const invitation = await lockInvitation(tx, shop, { id });
  if (!invitation?.dueAt) return false;
  await tx.invitation.update({
    where: { shop_id: { shop, id } },
    // The address stays until the next sweep, so that this can be taken back.
    data: { stoppedAt: now, stoppedFor: "by-hand", dueAt: null, claimedAt: null },
  });
  return true;
}

/** Takes that back, and plans anew; false where the address is gone, or another reason stands against it. */
export async function resumeInvitation(
  tx: Tx,
  shop: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const invitation = await lockInvitation(tx, shop, { id });
  if (invitation?.stoppedFor !== "by-hand" || !invitation.sealed) return false;
  const order = await tx.order.findUnique({
    where: { shop_id: { shop, id: invitation.orderId } },
  });
  if (!order) return false;
  const going = { ...invitation, stoppedAt: null, stoppedFor: null };
  const known = { order, invitation: going, hasAddress: true };
  const { decision } = await consider(tx, shop, known, now);
  await tx.invitation.update({
    where: { shop_id: { shop, id } },
    data: { stoppedAt: null, stoppedFor: null, ...rowAfter(decision, now) },
  });
  return decision.mail !== null;
}
