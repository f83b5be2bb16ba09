import { db, type Tx } from "../db.server";
import { enqueue } from "../jobs.server";
import { confirmOrder } from "../storefront/confirmation/confirm-order.server";
import { loadSetting } from "../trust/settings.server";
import { placedIn, sealedIn } from "./placed-order.server";
import type { Delivery } from "./topic.server";

const MAX_MS = 30_000;

/**
 * Has a new order's confirmation written as soon as `tx` commits. Written elsewhere, it takes nothing of what is
 * noted of the order with it when it fails.
 */
export async function requestConfirmation(
  tx: Tx,
  { shop, triggeredAt, payload }: Delivery,
  id: string,
): Promise<void> {
  if (!(await loadSetting(shop, "confirmation", tx)).value.on) return;
  const row = { shop, id, sealed: sealedIn(payload), toldAt: triggeredAt };
  await tx.confirmationToWrite.createMany({ data: [row], skipDuplicates: true });
  await request(tx, shop, id);
}

const request = (tx: Tx | null, shop: string, id: string) =>
  enqueue(tx, "confirm", { shop, id }, { key: `${shop} ${id}` });

/** Those whose job was given up, or lost. */
export async function requestWaitingConfirmations(): Promise<void> {
  const waiting = await db.confirmationToWrite.findMany({ select: { shop: true, id: true } });
  for (const { shop, id } of waiting) await request(null, shop, id);
}

/** Writes the confirmation of an order, unless that was done before. */
export async function writeConfirmation(shop: string, id: string, now: Date): Promise<void> {
  await db.$transaction(
    async (tx) => {
      // Two workers may have got the same job: the second waits here, and finds nothing to write.
      await tx.$executeRaw`SELECT 1 FROM "ConfirmationToWrite" WHERE shop = ${shop} AND id = ${id} FOR UPDATE`;
      const where = { shop_id: { shop, id } };
      const row = await tx.confirmationToWrite.findUnique({ where });
      if (!row) return;
      const order = row.sealed && placedIn(row.sealed);
      await confirmOrder(tx, shop, { id, order, toldAt: row.toldAt }, now);
      await tx.confirmationToWrite.delete({ where });
    },
    { timeout: MAX_MS, maxWait: MAX_MS },
  );
}
