import type { Tx } from "../../../db.server";
import { rowAfter } from "../invitations/plan-invitation.server";

/** Nobody writes to the address to ask for anything any more; what was planned is stopped, and its address forgotten. */
export async function unsubscribe(
  tx: Tx,
  shop: string,
  emailHash: string,
  now: Date,
): Promise<void> {
  await tx.unsubscription.createMany({
    data: [{ shop, emailHash, at: now }],
    skipDuplicates: true,
  });
  await tx.invitation.updateMany({
    where: { shop, emailHash, OR: [{ dueAt: { not: null } }, { sealed: { not: null } }] },
    data: rowAfter({ mail: null, why: "unsubscribed" }, now),
  });
}

/** May be asked again, from the next order on. */
export async function takeBackUnsubscription(tx: Tx, shop: string, emailHash: string) {
  await tx.unsubscription.deleteMany({ where: { shop, emailHash } });
}
