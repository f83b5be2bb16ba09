import { adminFor, AdminTrouble, type Admin } from "../admin-api/admin.server";
import { realSurroundings, type Surroundings } from "../admin-api/ask.server";
import { METAFIELDS_A_CALL } from "../admin-api/metafields.server";
import { enqueue } from "../jobs.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import type { ShopFacts } from "../trust/shop-facts";
import {
  drawn,
  DRAWN_AT_ONCE,
  noteProblems,
  rowsBehind,
  settle,
  type Behind,
} from "./behind-products.server";
import { publishInBulk } from "./bulk-publication.server";
import { isNoChange, PRODUCT_KEYS } from "./product-document";
import type { PublicationProblem } from "./publication-problem";
import { openRun } from "./sent-products.server";
import { writeProducts } from "./write-products.server";

/** So many products are written with one call, if all of their metafields change. */
export const PRODUCTS_AT_ONCE = Math.floor(METAFIELDS_A_CALL / PRODUCT_KEYS.length);

/** How soon a bulk operation is looked after again. */
const LOOK_AGAIN_SECONDS = 5;

type Circumstances = { world: Surroundings; many: number; most?: number };

/** Up to so many changed products are written some at a time: a bulk operation is few calls, but takes a minute. */
const USUAL: Circumstances = { world: realSurroundings, many: 1_000 };

export type ProductsPublished = { products: number; writes: number; refused: number };

/**
 * Makes the metafields of the products that were asked for equal to their reviews and questions. What
 * was written before is known by its fingerprint: an unchanged product costs no call, a changed one no
 * reading. Many at once are left to bulk operations of Shopify's, over several jobs. Throws `AdminTrouble` when
 * Shopify cannot be reached; what is open then stays open.
 */
export async function publishProducts(
  shop: string,
  now: Date,
  connect: (shop: string) => Promise<Admin> = adminFor,
  { world, many, most }: Circumstances = USUAL,
): Promise<ProductsPublished> {
  const none = { products: 0, writes: 0, refused: 0 };
  const open = await openRun(shop);
  // Most shops, on most days: there is nothing to ask Shopify for.
  if (!open && (await rowsBehind(shop, "", 1)).length === 0) return none;
  const facts = await loadShopFacts(shop);
  if (!facts) throw new Error("nothing is known of the shop yet: its publish comes first");
  const admin = await connect(shop);

  const writeSome = (behind: Behind[]) => writeBehind(admin, behind, now);
  const together = { admin, facts: facts.facts, world, many, most, now, writeSome };
  const bulk = await publishInBulk(together, open);
  if (bulk.state !== "none") {
    await enqueue(null, "publish-products", { shop }, { afterSeconds: LOOK_AGAIN_SECONDS });
  }
  if (bulk.state === "rest-waits") return bulk.published;
  const few = await publishFew(admin, facts.facts, now);
  return sum(bulk.published, few);
}

/** Some with each call. */
async function publishFew(admin: Admin, facts: ShopFacts, now: Date): Promise<ProductsPublished> {
  let published: ProductsPublished = { products: 0, writes: 0, refused: 0 };
  let rows = await rowsBehind(admin.shop, "", DRAWN_AT_ONCE);
  while (rows.length > 0) {
    published = sum(published, await writeBehind(admin, await drawn(admin, facts, rows, now), now));
    rows = await rowsBehind(admin.shop, rows.at(-1)?.productId ?? "", DRAWN_AT_ONCE);
  }
  return published;
}

const sum = (one: ProductsPublished, other: ProductsPublished): ProductsPublished => ({
  products: one.products + other.products,
  writes: one.writes + other.writes,
  refused: one.refused + other.refused,
});

/** Writes what has changed of them, and notes how that went. */
async function writeBehind(admin: Admin, behind: Behind[], now: Date): Promise<ProductsPublished> {
  const { shop } = admin;
  const published = { products: behind.length, writes: 0, refused: 0 };
  for (let from = 0; from < behind.length; from += PRODUCTS_AT_ONCE) {
    const some = behind.slice(from, from + PRODUCTS_AT_ONCE);
    const open = some.filter(({ change }) => !isNoChange(change));
    const problems = await writeOrNote(admin, shop, open, now);
    await settle(
      shop,
      some.filter(({ productId }) => !problems.has(productId)),
    );
    await noteProblems(shop, problems, now);
    published.refused += problems.size;
    published.writes += open.length - problems.size;
  }
  return published;
}

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
