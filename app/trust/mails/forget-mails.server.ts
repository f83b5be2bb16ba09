import { db } from "../../db.server";
import { emptyErased } from "./persons-mails.server";

/** So long a merchant can send a mail again, and see what it said when a buyer asks about it. */
const CONTENT_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Empties what went, or was given up, a while ago; later even that it was there is deleted. */
export async function forgetMails(now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - CONTENT_KEPT_MS);
  await db.$executeRaw`
    UPDATE "QueuedMail" SET sealed = NULL
    WHERE sealed IS NOT NULL AND "dueAt" IS NULL
      AND GREATEST("sentAt", "refusedAt", "gaveUpAt", "bouncedAt") < ${oldest}`;
  await emptyErased(null);
  await db.queuedMail.deleteMany({ where: { forgetAt: { lt: now } } });
}
