import { db } from "../../db.server";

/** Lets go of who stated what when it has been kept for long enough. The hashes stay, and with them the chain. */
export async function forgetTexts(now: Date): Promise<void> {
  await db.withdrawal.updateMany({
    where: { keepUntil: { lt: now }, text: { not: null } },
    data: { text: null, emailHash: null },
  });
}
