import type { Admin } from "../admin-api/admin.server";
import {
  deleteMetafields,
  inWords,
  setMetafields,
  type MetafieldProblem,
  type MetafieldToSet,
} from "../admin-api/metafields.server";
import { knownProducts, lookUpProducts } from "../trust/reviews/products.server";
import { PRODUCT_METAFIELDS, type ProductKey } from "./product-document";
import type { Behind } from "./behind-products.server";
import type { PublicationProblem } from "./publication-problem";

/**
 * Writes the changes of products, all with one call if Shopify takes them. Where it refuses one, each is
 * written by itself, so that one cannot hold up the others. Answers what was refused, by product.
 */
export async function writeProducts(
  admin: Admin,
  open: Behind[],
  now: Date,
): Promise<Map<string, PublicationProblem>> {
  const refused = new Map<string, PublicationProblem>();
  if (open.length === 0 || (await write(admin, open)).length === 0) return refused;

  for (const one of open) {
    const problems = await write(admin, [one]);
    if (problems.length === 0 || (await isGone(admin, one.productId, now))) continue;
    refused.set(one.productId, { code: "refused", detail: inWords(problems) });
  }
  return refused;
}

async function write(admin: Admin, open: Behind[]): Promise<MetafieldProblem[]> {
  const set = await setMetafields(admin, open.flatMap(metafieldsOf));
  if (!set.ok) return set.problems;
  const cleared = await deleteMetafields(
    admin,
    open.flatMap(({ productId, change }) => change.clear.map((name) => placeOf(productId, name))),
  );
  return cleared.ok ? [] : cleared.problems;
}

/** What of a product is to be set. */
export const metafieldsOf = ({ productId, change }: Behind): MetafieldToSet[] =>
  change.set.map(({ name, value }) => ({
    ...placeOf(productId, name),
    type: PRODUCT_METAFIELDS[name].type,
    value,
  }));

function placeOf(productId: string, name: ProductKey) {
  const { namespace, key } = PRODUCT_METAFIELDS[name];
  return { ownerId: `gid://shopify/Product/${productId}`, namespace, key };
}

/** Whether it was refused because Shopify no longer has the product. */
async function isGone(admin: Admin, productId: string, now: Date): Promise<boolean> {
  await lookUpProducts(admin, [productId], now);
  const product = (await knownProducts(admin.shop, [productId])).get(productId);
  return !product || product.deletedAt !== null;
}
