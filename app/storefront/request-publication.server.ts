import type { Tx } from "../db.server";
import { enqueue } from "../jobs.server";

/** Asks for the storefront to be made equal to what is saved, and for a fresh audit; holds if and only if `tx` commits. */
export async function requestPublication(tx: Tx, shop: string, now: Date): Promise<void> {
  await tx.publication.upsert({
    where: { shop },
    create: { shop, requestedAt: now },
    update: { requestedAt: now },
  });
  await enqueue(tx, "publish", { shop });
  await enqueue(tx, "audit", { shop });
}
