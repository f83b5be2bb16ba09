import type { QueuedMail } from "@prisma/client";
import { db } from "../../db.server";
import { CLAIM_MS } from "./claim-time";

/** What sending needs to know of a mail. */
export type Claimed = Pick<QueuedMail, "kind" | "again" | "wantedAt" | "tries" | "bounceToken"> & {
  sealed: Uint8Array;
};

/** Takes a mail in hand, if it is due: of all who try at once, one gets it. */
export async function claimMail(shop: string, id: string, now: Date): Promise<Claimed | null> {
  const leftBehind = new Date(now.getTime() - CLAIM_MS);
  const [row] = await db.queuedMail.updateManyAndReturn({
    where: {
      ...{ shop, id, dueAt: { lte: now }, sealed: { not: null } },
      OR: [{ claimedAt: null }, { claimedAt: { lt: leftBehind } }],
    },
    data: { claimedAt: now, tries: { increment: 1 } },
  });
  return row?.sealed ? { ...row, sealed: row.sealed } : null;
}

/** Lets go of it, for whoever tries next. */
export async function releaseMail(shop: string, id: string, claimedAt: Date): Promise<void> {
  await db.queuedMail.updateMany({ where: { shop, id, claimedAt }, data: { claimedAt: null } });
}
