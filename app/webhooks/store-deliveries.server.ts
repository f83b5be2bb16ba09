import type { WebhookDelivery } from "@prisma/client";
import { db } from "../db.server";
import { enqueueForEach } from "../jobs.server";
import { together } from "../together.server";

export type NewDelivery = Omit<WebhookDelivery, "handledAt" | "payload" | "sealed"> & {
  payload: object;
  sealed: Uint8Array;
};

/** What one statement carries with ease: of each only what its topic needs. */
const AT_ONCE = 50;

/**
 * Stores a delivery, and hands it to the worker unless it was there before. Those that come at the same time share a
 * transaction: a burst takes few.
 */
export const storeDelivery = together(storeAll, AT_ONCE);

async function storeAll(deliveries: NewDelivery[]): Promise<void> {
  await db.$transaction(async (tx) => {
    // In one order, so that two processes that have the same ones do not wait for each other for ever.
    const fresh = await tx.$queryRaw<{ shop: string; id: string }[]>`
      INSERT INTO "WebhookDelivery"
        (shop, id, "eventId", topic, "triggeredAt", "receivedAt", payload, sealed)
      SELECT shop, id, "eventId", topic, "triggeredAt", "receivedAt", payload, decode(sealed, 'base64')
      FROM jsonb_to_recordset(${JSON.stringify(deliveries.map(rowOf))}::jsonb) AS d (
        shop text, id text, "eventId" text, topic text, "triggeredAt" timestamp, "receivedAt" timestamp,
        payload jsonb, sealed text)
      ORDER BY shop, id
      ON CONFLICT DO NOTHING RETURNING shop, id`;
    await enqueueForEach(tx, "webhook", fresh);
  });
}

const rowOf = ({ sealed, ...rest }: NewDelivery) => ({
  ...rest,
  sealed: Buffer.from(sealed).toString("base64"),
});
