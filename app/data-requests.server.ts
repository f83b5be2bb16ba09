import type { Prisma } from "@prisma/client";
import { db, type Tx } from "./db.server";
import { open, seal } from "./seal.server";

// A month is what the law gives the merchant to answer (Art. 12(3) GDPR).
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

type File = Prisma.InputJsonObject & { customer: { id: string } };
type Answer = { shop: string; id: string; requestedAt: Date; file: File };

/** A file as it is kept: whom it is about, by which an erasure finds it, and all of it sealed. */
export const sealedFile = (file: File) => ({
  file: { customer: { id: file.customer.id } },
  sealed: seal(JSON.stringify(file)),
});

/** The same request again replaces its answer. */
export async function storeDataRequest(tx: Tx, answer: Answer, now: Date): Promise<void> {
  const { shop, id, requestedAt, file } = answer;
  const expiresAt = new Date(now.getTime() + KEPT_MS);
  const values = { requestedAt, expiresAt, ...sealedFile(file) };
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
  if (!row || row.expiresAt <= now) return null;
  // One of before files were sealed lies open.
  return row.sealed ? JSON.parse(open(row.sealed)) : row.file;
}
