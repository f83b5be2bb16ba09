import type { Tx } from "../../db.server";
import { enqueue } from "../../jobs.server";

/** A burst of changes becomes one write: this long, the first of them waits for the others. */
const BURST_SECONDS = 1;

/** Asks for products' metafields to be made equal to their reviews and questions; holds if and only if `tx` commits. */
export async function requestProductPublication(
  tx: Tx,
  shop: string,
  productIds: Iterable<string>,
): Promise<void> {
  const marked = await markProducts(tx, shop, productIds);
  if (marked === 0) return;
  await enqueue(tx, "publish-products", { shop }, { afterSeconds: BURST_SECONDS });
}

/** Notes that the products' metafields are behind; whoever marks many asks for the publication at their end. */
export async function markProducts(
  tx: Tx,
  shop: string,
  productIds: Iterable<string>,
): Promise<number> {
  const ids = [...new Set(productIds)].filter((id) => id !== "").sort();
  if (ids.length === 0) return 0;
  return tx.$executeRaw`
    INSERT INTO "ProductPublication" AS p (shop, "productId", asked, published, "behindSince")
    SELECT ${shop}, id, 1, 0, now() AT TIME ZONE 'UTC' FROM unnest(${ids}::text[]) AS id ORDER BY id
    ON CONFLICT (shop, "productId") DO UPDATE SET asked = p.asked + 1,
      "behindSince" = CASE WHEN p.published < p.asked THEN p."behindSince"
        ELSE excluded."behindSince" END`;
}
