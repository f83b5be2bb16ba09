import { db } from "../../../db.server";
import { IS_FREE, NOW_THERE } from "../../mails/claim.server";

/** Takes the next mail in hand, if it is due: of all who try at once, one succeeds, and is told since when it has it. */
export async function claimInvitation(shop: string, id: string, now: Date): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ claimedAt: Date }[]>`
    UPDATE "Invitation" SET "claimedAt" = ${NOW_THERE}
    WHERE shop = ${shop} AND id = ${id} AND "dueAt" <= ${now} AND ${IS_FREE}
    RETURNING "claimedAt"`;
  return row?.claimedAt ?? null;
}
