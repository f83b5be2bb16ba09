import { hash } from "node:crypto";
import type { TermsVersion as Row } from "@prisma/client";
import { z } from "zod";
import { db, lockShop, type Tx } from "../../db.server";
import { SOURCES } from "./choices";
import { canonicalText, type TermsStamp, type TermsText, type TermsVersion } from "./version";

const NEWEST_FIRST = { number: "desc" } as const;

const Stored = z.object({
  source: z.enum([...SOURCES, "none"]),
  texts: z.record(z.string(), z.string()),
});

const versionFrom = ({ shop: _shop, ...row }: Row): TermsVersion => ({
  ...row,
  ...Stored.parse(row),
});

/**
 * Writes down what shoppers can read from now on, if it is another text than before; a text that comes back is a new
 * version. What was never there is not taken away.
 */
export async function noteTerms(tx: Tx, shop: string, text: TermsText, now: Date): Promise<void> {
  await lockTerms(tx, shop);
  const last = await tx.termsVersion.findFirst({
    where: { shop },
    orderBy: NEWEST_FIRST,
    select: { number: true, hash: true },
  });
  const fresh = hash("sha256", canonicalText(text));
  if (last ? last.hash === fresh : text.source === "none") return;
  const { source, texts, address } = text;
  await tx.termsVersion.create({
    data: {
      ...{ shop, number: (last?.number ?? 0) + 1, publishedAt: now },
      ...{ source, texts, address, hash: fresh, previous: last?.hash ?? null },
    },
  });
}

/** Until `tx` ends, no version is added. */
export const lockTerms = (tx: Tx, shop: string) => lockShop(tx, shop, "terms");

/** What the storefront says of the newest version; null while there was none. */
export async function currentTerms(shop: string, tx: Tx = db): Promise<TermsStamp | null> {
  const row = await tx.termsVersion.findFirst({
    where: { shop },
    orderBy: NEWEST_FIRST,
    select: { source: true, number: true, publishedAt: true, hash: true },
  });
  return row && { ...row, source: Stored.shape.source.parse(row.source) };
}

export const versionCount = (shop: string): Promise<number> =>
  db.termsVersion.count({ where: { shop } });

export const newestTerms = (shop: string) => first(db, { shop });

export const termsNumbered = (shop: string, number: number, tx: Tx = db) =>
  first(tx, { shop, number });

/** The last one with this text; null also where that is no hash, whatever somebody sent. */
export const termsHashed = async (shop: string, hashed: string): Promise<TermsVersion | null> =>
  /^[0-9a-f]{64}$/.test(hashed) ? first(db, { shop, hash: hashed }) : null;

/** What shoppers could read at that time. */
export const termsAt = (shop: string, time: Date, tx: Tx = db) =>
  first(tx, { shop, publishedAt: { lte: time } });

/** What an order says of its terms; the number is null where they were not accepted. */
type OfOrder = { termsNumber: number | null; orderedAt: Date };

/** What the order accepted; where it did not, what shoppers could read then; null: there was none. */
export async function termsApplied(
  shop: string,
  { termsNumber, orderedAt }: OfOrder,
  tx: Tx = db,
): Promise<TermsVersion | null> {
  const version =
    termsNumber === null
      ? await termsAt(shop, orderedAt, tx)
      : await termsNumbered(shop, termsNumber, tx);
  return version?.source === "none" ? null : version;
}

type Which = { shop: string; number?: number; hash?: string; publishedAt?: { lte: Date } };

async function first(tx: Tx, where: Which): Promise<TermsVersion | null> {
  const row = await tx.termsVersion.findFirst({ where, orderBy: NEWEST_FIRST });
  return row && versionFrom(row);
}

/** All of them without their texts, the newest first. */
export const publishedTerms = (shop: string, tx: Tx = db) =>
  tx.termsVersion.findMany({
    where: { shop },
    orderBy: NEWEST_FIRST,
    select: { number: true, publishedAt: true, hash: true },
  });

/** All of them, the newest first. */
export async function allTerms(shop: string): Promise<TermsVersion[]> {
  const rows = await db.termsVersion.findMany({ where: { shop }, orderBy: NEWEST_FIRST });
  return rows.map(versionFrom);
}
