import { db } from "./db.server";

const DELIVERIES_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Deletes what is kept for a time only. Shopify repeats a delivery for hours, not for weeks. */
export async function deleteExpired(now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - DELIVERIES_KEPT_MS);
  await db.webhookDelivery.deleteMany({ where: { receivedAt: { lt: oldest } } });
  await db.dataRequest.deleteMany({ where: { expiresAt: { lt: now } } });
}
