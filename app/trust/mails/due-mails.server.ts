import { db } from "../../db.server";
import { IS_FREE } from "./claim.server";
import { requestMail } from "./outbox.server";

/** As many as the mail server takes while the next look is waited for, and more. */
const AT_ONCE = 500;

type Due = { shop: string; id: string };

/**
 * Has every queued mail sent that is due: those that the mail server would not take yet, and those whose job was lost.
 * Those of a shop that has left too, until it is forgotten: they were promised before.
 */
export async function requestDueMails(now: Date): Promise<number> {
  const due = await db.$queryRaw<Due[]>`
    SELECT shop, id FROM "QueuedMail"
    WHERE "dueAt" IS NOT NULL AND ("dueAt" <= ${now} OR tries = 0) AND ${IS_FREE}
    ORDER BY "dueAt" LIMIT ${AT_ONCE}`;
  for (const { shop, id } of due) await requestMail(null, shop, id);
  return due.length;
}
