import { db } from "../../../db.server";

/** Longer than sending one mail ever takes; a claim that is older was left behind by a process that was killed. */
export const CLAIM_MS = 5 * 60 * 1000;

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
