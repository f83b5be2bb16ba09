import { createHash } from "node:crypto";
import { Prisma } from "@prisma/client";
import { z } from "zod";
import { adminFor, AdminTrouble, type Admin } from "../admin-api/admin.server";
import { METAFIELDS_A_CALL } from "../admin-api/metafields.server";
import { db } from "../db.server";
import { enqueue } from "../jobs.server";
import { firstReviews } from "../trust/reviews/first-reviews.server";
import { knownProducts, lookUpProducts } from "../trust/reviews/products.server";
import { shownQuestions } from "../trust/reviews/questions/shown-questions.server";
import { tallyOfProduct } from "../trust/reviews/tallies.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import type { ShopFacts } from "../trust/shop-facts";
import {
  isNoChange,
  PRODUCT_KEYS,
  productChange,
  productDocument,
  type Fingerprints,
  type ProductChange,
} from "./product-document";
import { writeProducts } from "./write-products.server";
import type { PublicationProblem } from "./publication-problem";

/** So many products are written with one call, if all of their metafields change. */
export const PRODUCTS_AT_ONCE = Math.floor(METAFIELDS_A_CALL / PRODUCT_KEYS.length);

export type ProductsPublished = { products: number; writes: number; refused: number };

/** A product whose metafields are behind, and what must change. */
export type Behind = {
  productId: string;
  row: Row;
  change: ProductChange;
  shown: Fingerprints;
};

/**
 * Makes the metafields of the products that were asked for equal to their reviews and questions. What
 * was written before is known by its fingerprint: an unchanged product costs no call, a changed one no
 * reading. Throws `AdminTrouble` when Shopify cannot be reached; what is open then stays open.
 */
export async function publishProducts(
  shop: string,
  now: Date,
  connect: (shop: string) => Promise<Admin> = adminFor,
): Promise<ProductsPublished> {
  const published: ProductsPublished = { products: 0, writes: 0, refused: 0 };
  let rows = await rowsBehind(shop, "");
  // Most shops, on most days: there is nothing to ask Shopify for.
  if (rows.length === 0) return published;
  const facts = await loadShopFacts(shop);
  if (!facts) throw new Error("nothing is known of the shop yet: its publish comes first");
  const admin = await connect(shop);

  while (rows.length > 0) {
    const behind = await drawn(admin, facts.facts, rows, now);
    const open = behind.filter(({ change }) => !isNoChange(change));
    const problems = await writeOrNote(admin, shop, open, now);
    await settle(
      shop,
      behind.filter(({ productId }) => !problems.has(productId)),
    );
    await noteProblems(shop, problems, now);
    published.products += behind.length;
    published.refused += problems.size;
    published.writes += open.length - problems.size;
    rows = await rowsBehind(shop, rows.at(-1)?.productId ?? "");
  }
  return published;
}

/** As it was read: `asked` is the last of the changes that is in what is drawn from it. */
type Row = { productId: string; asked: number; published: number; shown: string | null };

const rowsBehind = (shop: string, after: string) => db.$queryRaw<Row[]>`
  SELECT "productId", asked, published, shown FROM "ProductPublication"
  WHERE shop = ${shop} AND published < asked AND "productId" > ${after}
  ORDER BY "productId" LIMIT ${PRODUCTS_AT_ONCE}`;

/** What each product must show now; one that Shopify has not told us about is looked up first. */
async function drawn(admin: Admin, shop: ShopFacts, rows: Row[], now: Date): Promise<Behind[]> {
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
function fingerprintsFrom(stored: string | null): Fingerprints {
  if (stored === null) return {};
  const parsed = Stored.safeParse(JSON.parse(stored));
  return parsed.success ? parsed.data : {};
}

type Problems = Map<string, PublicationProblem>;

/** Trouble with the connection is noted for the merchant, and stays trouble. */
async function writeOrNote(admin: Admin, shop: string, open: Behind[], now: Date) {
  try {
    return await writeProducts(admin, open, now);
  } catch (error) {
    if (error instanceof AdminTrouble) {
      const problem: PublicationProblem = { code: error.kind, detail: error.detail };
      await noteProblems(shop, new Map(open.map(({ productId }) => [productId, problem])), now);
    }
    throw error;
  }
}

/**
 * Notes what is shown now. Where somebody else published the same product meanwhile, nobody knows whose
 * write came last: it is written anew.
 */
async function settle(shop: string, done: Behind[]): Promise<void> {
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

async function noteProblems(shop: string, problems: Problems, now: Date): Promise<void> {
  for (const [productId, problem] of problems) {
    await db.productPublication.updateMany({
      where: { shop, productId },
      data: { problem, problemAt: now },
    });
  }
}
