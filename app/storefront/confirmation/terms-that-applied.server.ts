import { orderAddress } from "../../trust/orders/order-link.server";
import type { Tx } from "../../db.server";
import type { ShopFacts } from "../../trust/shop-facts";
import type { ShopKey } from "../../trust/shop-key.server";
import { termsApplied } from "../../trust/terms/versions.server";
import type { TermsOfOrder } from "./terms-section";

type About = { id: string; placedAt: Date };

/** Those that the buyer has accepted, else those that stood in the shop at that moment; null: it had none. */
export async function termsThatApplied(
  tx: Tx,
  shop: ShopFacts,
  key: ShopKey,
  { id, placedAt }: About,
): Promise<TermsOfOrder | null> {
  const order = await tx.order.findUnique({
    where: { shop_id: { shop: shop.shop, id } },
    select: { termsNumber: true },
  });
  const said = { termsNumber: order?.termsNumber ?? null, orderedAt: placedAt };
  const version = await termsApplied(shop.shop, said, tx);
  if (!version) return null;
  // The version is named beside the order, which is forgotten one day.
  return { version, address: orderAddress(shop, key, "terms", id, { version: version.hash }) };
}
