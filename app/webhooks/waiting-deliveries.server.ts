import { db } from "../db.server";
import { enqueue } from "../jobs.server";

/** Its job has been given up by then: see `webhook` in app/jobs.server.ts. */
const TRIED_FOR_MS = 6 * 60 * 60 * 1000;

/** More would be work for hours; the next night takes the next. */
const AT_ONCE = 10_000;

/** Has what was taken from Shopify, and could not be worked off, tried once more, the oldest first. */
export async function requestWaitingDeliveries(now: Date): Promise<void> {
  const waiting = await db.webhookDelivery.findMany({
    where: { handledAt: null, receivedAt: { lt: new Date(now.getTime() - TRIED_FOR_MS) } },
    select: { shop: true, id: true },
    orderBy: { receivedAt: "asc" },
    take: AT_ONCE,
  });
  for (const { shop, id } of waiting) {
    await enqueue(null, "webhook", { shop, id }, { key: `${shop} ${id}` });
  }
}
