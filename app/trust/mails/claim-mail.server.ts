import type { QueuedMail } from "@prisma/client";
import { db } from "../../db.server";
import { IS_FREE, NOW_THERE } from "./claim.server";

/** What sending needs to know of a mail. */
export type Claimed = Pick<QueuedMail, "kind" | "again" | "wantedAt" | "tries" | "bounceToken"> & {
  sealed: Uint8Array;
  claimedAt: Date;
};

/**
 * Takes a mail in hand, if it is due: of all who try at once, one gets it. What was never tried is due, whatever the
 * clock of the process said that queued it.
 */
export async function claimMail(shop: string, id: string, now: Date): Promise<Claimed | null> {
  const [row] = await db.$queryRaw<(Omit<Claimed, "sealed"> & { sealed: string })[]>`
    UPDATE "QueuedMail" SET "claimedAt" = ${NOW_THERE}, tries = tries + 1
    WHERE shop = ${shop} AND id = ${id} AND "dueAt" IS NOT NULL AND ("dueAt" <= ${now} OR tries = 0)
      AND sealed IS NOT NULL AND ${IS_FREE}
    RETURNING kind, again, "wantedAt", tries, "bounceToken", "claimedAt",
      encode(sealed, 'base64') AS sealed`;
  return row ? { ...row, sealed: Buffer.from(row.sealed, "base64") } : null;
}
