import type { Tx } from "../../db.server";
import { enqueue } from "../../jobs.server";
import { requestProductPublication } from "./request-product-publication.server";

export type ToldProduct = { id: string; title: string; handle: string; type: string };

/** Notes what became of a product that we know. What is older than what we know is left alone. */
export async function noteProductChange(
  tx: Tx,
  shop: string,
  { id, ...told }: ToldProduct,
  at: Date,
): Promise<void> {
  const { count } = await tx.product.updateMany({
    where: { shop, id, lookedUpAt: { lt: at }, NOT: { ...told, deletedAt: null } },
    data: { ...told, deletedAt: null, lookedUpAt: at },
  });
  if (count === 0) return;
  await publishIfChosen(tx, shop, id);
  // What its page shows leads to its reviews by its handle.
  if ((await tx.productPublication.count({ where: { shop, productId: id } })) > 0) {
    await requestProductPublication(tx, shop, [id]);
  }
}

/** Notes that Shopify no longer has a product; its reviews stay. Numbers are never given twice. */
export async function noteProductDeleted(
  tx: Tx,
  shop: string,
  id: string,
  at: Date,
): Promise<void> {
  const { count } = await tx.product.updateMany({
    where: { shop, id, deletedAt: null },
    data: { deletedAt: at, lookedUpAt: at },
  });
  if (count > 0) await publishIfChosen(tx, shop, id);
}

/** Reviews chosen for the home page name their product and link to it. */
async function publishIfChosen(tx: Tx, shop: string, productId: string): Promise<void> {
  const chosen = await tx.review.count({ where: { shop, productId, chosenAt: { not: null } } });
  if (chosen > 0) await enqueue(tx, "publish", { shop });
}
