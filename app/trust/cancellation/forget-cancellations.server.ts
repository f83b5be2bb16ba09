import { db } from "../../db.server";

/** Lets go of requests whose time to be kept is over, decided or not. */
export async function forgetOldCancellations(now: Date): Promise<void> {
  await db.cancellationRequest.deleteMany({ where: { keepUntil: { lt: now } } });
}
