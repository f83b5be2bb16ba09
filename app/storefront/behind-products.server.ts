import { createHash } from "node:crypto";
import { Prisma } from "@prisma/client";
import { z } from "zod";
import type { Admin } from "../admin-api/admin.server";
import { db } from "../db.server";
import { enqueue } from "../jobs.server";
import { firstReviews } from "../trust/reviews/first-reviews.server";
import { knownProducts, lookUpProducts } from "../trust/reviews/products.server";
import { shownQuestions } from "../trust/reviews/questions/shown-questions.server";
import { tallyOfProduct } from "../trust/reviews/tallies.server";
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

  return Promise.all(
    rows.map(async (row) => {
      const { productId } = row;
      const shown = fingerprintsFrom(row.shown);
      const product = products.get(productId);
      // Shopify does not have it: there is nothing to write to.
      if (!product || product.deletedAt) {
        return { productId, row, change: { set: [], clear: [] }, shown: {} };
      }
      const [tally, reviews, questions] = await Promise.all([
        tallyOfProduct(admin.shop, productId),
        firstReviews(admin.shop, productId),
        shownQuestions(admin.shop, productId),
      ]);
      const document = productDocument({ product, tally, reviews, questions, shop });
      return { productId, row, ...productChange(shown, document, fingerprint) };
    }),
  );
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
  for (const { productId, row, shown } of done) {
    const { count } = await db.productPublication.updateMany({
      where: { shop, productId, published: row.published, shown: row.shown },
      data: {
        published: row.asked,
        shown: JSON.stringify(shown),
        problem: Prisma.DbNull,
        problemAt: null,
      },
    });
    if (count > 0) continue;
    await db.productPublication.updateMany({
      where: { shop, productId },
      data: { published: 0, shown: null },
    });
    await enqueue(null, "publish-products", { shop });
  }
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
