import { Prisma } from "@prisma/client";
import { db } from "../db.server";
import { installationOf } from "../installations.server";
import { webhooksHandled } from "../metrics.server";
import { payloadIn } from "./stored-payload.server";
import { isTopic, TOPICS } from "./topics.server";

const MAX_WAIT_MS = 30_000;
/** `shop/redact` of a shop with a million reviews took 5 seconds, on a quick disk that had nothing else to do. */
const MAX_MS = 10 * 60_000;

/** Does what a stored delivery asks for, unless that was done before. */
export async function handleDelivery(shop: string, id: string, now: Date): Promise<void> {
  const handled = await db.$transaction(
    async (tx) => {
      // Two workers may have got the same job: the second waits here, and finds it handled.
      await tx.$executeRaw`SELECT 1 FROM "WebhookDelivery" WHERE shop = ${shop} AND id = ${id} FOR UPDATE`;
      const delivery = await tx.webhookDelivery.findUnique({ where: { shop_id: { shop, id } } });
      if (!delivery || delivery.handledAt || !isTopic(delivery.topic)) return null;

      // Emptied meanwhile: whoever it named has asked to be forgotten.
      const payload = payloadIn(delivery);
      if (payload !== null) {
        await TOPICS[delivery.topic].handle(tx, { ...delivery, payload }, now);
      }

      if (await installationOf(shop, tx)) {
        await tx.webhookDelivery.updateMany({
          where: { shop, id },
          data: { handledAt: now, payload: Prisma.DbNull, sealed: null },
        });
      } else {
        // Of a shop that we do not know, or were told to forget, nothing stays behind.
        await tx.webhookDelivery.deleteMany({ where: { shop, id } });
      }
      return delivery.topic;
    },
    { timeout: MAX_MS, maxWait: MAX_WAIT_MS },
  );
  if (handled) webhooksHandled.inc({ topic: handled });
}
