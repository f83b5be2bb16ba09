import type { Order } from "@prisma/client";
import type { Tx } from "../../db.server";
import { emailHash, type ShopKey } from "../shop-key.server";
import { orderNumber } from "./order-number";

/** What somebody says of a purchase. */
export type Claimed = { productId: string; email: string; orderNumber: string };

/**
 * The order that shows the purchase: by its number and its buyer's address, and never by one of them. An order that
 * was called off shows none. Of several under one number, which a shop may have, the latest.
 */
export async function matchOrder(
  tx: Tx,
  shop: string,
  key: ShopKey,
  { productId, email, orderNumber: typed }: Claimed,
): Promise<Order | null> {
  const number = orderNumber(typed);
  if (productId === "" || email === "" || number === "") return null;
  const orders = await tx.order.findMany({
    where: { shop, number, emailHash: emailHash(key, email), cancelledAt: null },
    orderBy: { orderedAt: "desc" },
  });
  const lines = await tx.orderLine.findMany({
    where: { shop, productId, orderId: { in: orders.map(({ id }) => id) } },
  });
  return orders.find(({ id }) => lines.some(({ orderId }) => orderId === id)) ?? null;
}
