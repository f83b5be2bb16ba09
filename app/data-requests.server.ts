import type { Prisma } from "@prisma/client";
import { db, type Tx } from "./db.server";

// A month is what the law gives the merchant to answer (Art. 12(3) GDPR).
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

type Answer = { shop: string; id: string; requestedAt: Date; file: Prisma.InputJsonObject };

/** The same request again replaces its answer. */
export async function storeDataRequest(tx: Tx, answer: Answer, now: Date): Promise<void> {
  const { shop, id, requestedAt, file } = answer;
  const values = { requestedAt, file, expiresAt: new Date(now.getTime() + KEPT_MS) };
  await tx.dataRequest.upsert({
    where: { shop_id: { shop, id } },
    create: { shop, id, ...values },
    update: values,
  });
}

export type DataRequestEntry = { id: string; requestedAt: Date; expiresAt: Date };

/** What customers of the shop have asked for, newest first. */
export async function dataRequests(shop: string, now = new Date()): Promise<DataRequestEntry[]> {
  return db.dataRequest.findMany({
    where: { shop, expiresAt: { gt: now } },
    select: { id: true, requestedAt: true, expiresAt: true },
    orderBy: { requestedAt: "desc" },
  });
}

/** The answer to one of them, which Shopify numbers, as the merchant downloads it; null when there is none. */
export async function dataRequestFile(
  shop: string,
  id: string,
  now = new Date(),
): Promise<unknown | null> {
  if (!/^\d+$/.test(id)) return null;
  const row = await db.dataRequest.findUnique({ where: { shop_id: { shop, id } } });
  return row && row.expiresAt > now ? row.file : null;
}
