import { db } from "../../../db.server";
import { enqueue } from "../../../jobs.server";
import { IS_FREE } from "../../mails/claim.server";

/** As many as the mail server takes while the next look is waited for, and more. */
const AT_ONCE = 500;

type Due = { shop: string; id: string };

/**
 * Has every invitation sent that is due: it may be days until then, and a demo whose clock is moved has no job waiting
 * by the database's. A shop that has left is not asked for.
 */
export async function requestDueInvitations(now: Date): Promise<number> {
  const due = await db.$queryRaw<Due[]>`
    SELECT i.shop, i.id FROM "Invitation" i
    JOIN "Installation" n ON n.shop = i.shop AND n."uninstalledAt" IS NULL
    WHERE i."dueAt" <= ${now} AND ${IS_FREE}
    ORDER BY i."dueAt" LIMIT ${AT_ONCE}`;
  for (const { shop, id } of due) {
    await enqueue(null, "invitation", { shop, id }, { key: `${shop} ${id}` });
  }
  return due.length;
}
