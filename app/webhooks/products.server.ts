import { z } from "zod";
import { isInstalled } from "../installations.server";
import { noteProductChange, noteProductDeleted } from "../trust/reviews/product-changes.server";
import { ShopifyNumber } from "./shopify-number";
import type { Handler } from "./topic.server";

export const ProductPayload = z.object({
  id: ShopifyNumber,
  title: z.string().max(500),
  handle: z.string().max(500),
  product_type: z.string().max(500).nullish(),
});

export const ProductDeletedPayload = z.object({ id: ShopifyNumber });

/** A product has another name, address or type. Of one that nobody ordered or reviewed nothing is kept. */
export const productUpdated: Handler = async (tx, { shop, triggeredAt, payload }) => {
  if (!(await isInstalled(shop, tx))) return;
  const { id, title, handle, product_type: type } = ProductPayload.parse(payload);
  await noteProductChange(tx, shop, { id, title, handle, type: type ?? "" }, triggeredAt);
};

export const productDeleted: Handler = async (tx, { shop, triggeredAt, payload }) => {
  if (!(await isInstalled(shop, tx))) return;
  const { id } = ProductDeletedPayload.parse(payload);
  await noteProductDeleted(tx, shop, id, triggeredAt);
};
