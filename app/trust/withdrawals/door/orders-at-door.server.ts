import { db } from "../../../db.server";
import type { Locale } from "../../locale";
import { orderInLink, signedOrder } from "../../orders/order-link.server";
import type { ShopKey } from "../../shop-key.server";
import { itemTitle } from "../item-title";
import type { KnownOrder } from "../pages/page";

/** The order in a signed link; `known` is null where it was forgotten since. */
export type LinkedOrder = { id: string; known: KnownOrder | null };

type In = { locale: Locale; timeZone: string };

export async function linkedOrder(
  shop: string,
  key: ShopKey,
  signed: string,
  { locale, timeZone }: In,
): Promise<LinkedOrder | null> {
  const id = orderInLink(key, "withdraw", signed);
  if (id === null) return null;
  const [order, lines] = await Promise.all([
    db.order.findUnique({ where: { shop_id: { shop, id } } }),
    db.orderLine.findMany({
      where: { shop, orderId: id, refundedAt: null },
      orderBy: { productId: "asc" },
    }),
  ]);
  // While only part of it was told, it has no number.
  if (!order || order.number === "") return { id, known: null };
  const known = {
    ...{ id, number: order.number.toUpperCase(), date: dayOf(order.orderedAt, locale, timeZone) },
    items: lines.map((line) => ({ id: line.productId, title: itemTitle(line) })),
  };
  return { id, known };
}

const RECENT = 10;

/** The latest orders of somebody who is logged in, each with what a link to it is signed with. */
export async function recentOrders(
  shop: string,
  key: ShopKey,
  customerId: string | null,
  { locale, timeZone }: In,
) {
  if (customerId === null) return [];
  const orders = await db.order.findMany({
    where: { shop, customerId, cancelledAt: null, number: { not: "" } },
    orderBy: { orderedAt: "desc" },
    take: RECENT,
  });
  return orders.map(({ id, number, orderedAt }) => ({
    number: number.toUpperCase(),
    date: dayOf(orderedAt, locale, timeZone),
    signed: signedOrder(key, "withdraw", id),
  }));
}

const dayOf = (time: Date, locale: Locale, timeZone: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone }).format(time);
