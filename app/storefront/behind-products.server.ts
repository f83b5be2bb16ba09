import { createHash } from "node:crypto";
import { z } from "zod";
import type { Admin } from "../admin-api/admin.server";
import { db } from "../db.server";
import { enqueue } from "../jobs.server";
import { firstReviews } from "../trust/reviews/first-reviews.server";
import { knownProducts, lookUpProducts } from "../trust/reviews/products.server";
import { shownQuestions } from "../trust/reviews/questions/shown-questions.server";
import { NO_REVIEWS } from "../trust/reviews/tally";
import { talliesOf } from "../trust/reviews/tallies.server";
import type { ShopFacts } from "../trust/shop-facts";
import {
  PRODUCT_KEYS,
  productChange,
  productDocument,
  type Fingerprints,
  type ProductChange,
} from "./product-document";
import type { PublicationProblem } from "./publication-problem";

/** A product whose metafields are behind, and what must change. */
export type Behind = {
  productId: string;
  row: Row;
  change: ProductChange;
  shown: Fingerprints;
};

/** As it was read: `asked` is the last of the changes that is in what is drawn from it. */
export type Row = { productId: string; asked: number; published: number; shown: string | null };

/** So many are read and drawn at a time, with a few statements: what is in memory, and how old it is when it is written. */
export const DRAWN_AT_ONCE = 60;

/** Those that a bulk operation writes already are not among them. */
export const rowsBehind = (shop: string, after: string, most: number) => db.$queryRaw<Row[]>`
  SELECT "productId", asked, published, shown FROM "ProductPublication"
  WHERE shop = ${shop} AND published < asked AND sent IS NULL AND "productId" > ${after}
  ORDER BY "productId" LIMIT ${most}`;

/** What each product must show now; one that Shopify has not told us about is looked up first. */
export async function drawn(
  admin: Admin,
  shop: ShopFacts,
  rows: Row[],
  now: Date,
): Promise<Behind[]> {
  const ids = rows.map(({ productId }) => productId);
  const known = await knownProducts(admin.shop, ids);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) await lookUpProducts(admin, unknown, now);
  const products = unknown.length > 0 ? await knownProducts(admin.shop, ids) : known;

  const [tallies, reviews, questions] = await Promise.all([
    talliesOf(admin.shop, ids),
    firstReviews(admin.shop, ids),
    shownQuestions(admin.shop, ids),
  ]);

  return rows.map((row) => {
    const { productId } = row;
    const product = products.get(productId);
    // Shopify does not have it: there is nothing to write to.
    if (!product || product.deletedAt) {
      return { productId, row, change: { set: [], clear: [] }, shown: {} };
    }
    const document = productDocument({
      ...{ product, shop, tally: tallies.get(productId) ?? NO_REVIEWS },
      reviews: reviews.get(productId) ?? [],
      questions: questions.get(productId) ?? [],
    });
    const shown = fingerprintsFrom(row.shown);
    return { productId, row, ...productChange(shown, document, fingerprint) };
  });
}

const fingerprint = (value: string) =>
  createHash("sha256").update(value).digest("base64url").slice(0, 22);

const Stored = z.partialRecord(z.enum(PRODUCT_KEYS), z.string());

/** What cannot be read was written by another version: everything is written anew. */
export function fingerprintsFrom(stored: string | null): Fingerprints {
  if (stored === null) return {};
  const parsed = Stored.safeParse(JSON.parse(stored));
  return parsed.success ? parsed.data : {};
}

/**
 * Notes what is shown now. Where somebody else published the same product meanwhile, nobody knows whose
 * write came last: it is written anew.
 */
export async function settle(shop: string, done: Behind[]): Promise<void> {
  if (done.length === 0) return;
  const settled = new Set(await settledAsRead(shop, done));
  const raced = done.map(({ productId }) => productId).filter((id) => !settled.has(id));
  if (raced.length === 0) return;
  await db.productPublication.updateMany({
    where: { shop, productId: { in: raced } },
    data: { published: 0, shown: null },
  });
  await enqueue(null, "publish-products", { shop });
}

/** Those that are still as they were read. Locked in one order, so that two who settle the same do not wait for ever. */
async function settledAsRead(shop: string, done: Behind[]): Promise<string[]> {
  const json = JSON.stringify(
    done.map(({ productId, row, shown }) => ({
      ...{ id: productId, asked: row.asked, published: row.published, before: row.shown },
      shown: JSON.stringify(shown),
    })),
  );
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH same AS (
      SELECT d.id, d.asked, d.shown FROM "ProductPublication" AS p
      JOIN jsonb_to_recordset(${json}::jsonb)
        AS d(id text, asked int, published int, before text, shown text) ON d.id = p."productId"
      WHERE p.shop = ${shop} AND p.published = d.published AND p.shown IS NOT DISTINCT FROM d.before
      ORDER BY p."productId" FOR UPDATE OF p
    )
    UPDATE "ProductPublication" AS p
    SET published = same.asked, shown = same.shown, problem = NULL, "problemAt" = NULL
    FROM same WHERE p.shop = ${shop} AND p."productId" = same.id
    RETURNING same.id`;
  return rows.map(({ id }) => id);
}

export async function noteProblems(
  shop: string,
  problems: Map<string, PublicationProblem>,
  now: Date,
): Promise<void> {
  for (const [productId, problem] of problems) {
    await db.productPublication.updateMany({
      where: { shop, productId },
      data: { problem, problemAt: now },
    });
  }
}
