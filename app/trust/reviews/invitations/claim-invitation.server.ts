import { db } from "../../../db.server";
import { CLAIM_MS } from "../../mails/claim-time";

/** Takes the next mail in hand, if it is due: of all who try at once, one succeeds. */
export async function claimInvitation(shop: string, id: string, now: Date): Promise<boolean> {
  const leftBehind = new Date(now.getTime() - CLAIM_MS);
  const { count } = await db.invitation.updateMany({
    where: {
      ...{ shop, id, dueAt: { lte: now } },
      OR: [{ claimedAt: null }, { claimedAt: { lt: leftBehind } }],
    },
    data: { claimedAt: now },
  });
  return count === 1;
}

/** Lets go of it, for whoever tries next. */
export async function releaseInvitation(shop: string, id: string, claimedAt: Date): Promise<void> {
  await db.invitation.updateMany({ where: { shop, id, claimedAt }, data: { claimedAt: null } });
}
