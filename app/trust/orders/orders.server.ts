import { lockShop, type Tx } from "../../db.server";
import { forgetAt, orderAfter, type News, type Order } from "./order";

/** A product of an order, named as it was when it was bought. */
export type Bought = { productId: string; title: string };

/** Notes what Shopify told about an order, whichever of its messages comes first. */
export async function noteOrder(
  tx: Tx,
  shop: string,
  news: News,
  lines: Bought[] = [],
): Promise<void> {
  await lockOrder(tx, shop, news.id);
  await tx.orderLine.createMany({
    data: lines.map(({ productId, title }) => ({ shop, orderId: news.id, productId, title })),
    skipDuplicates: true,
  });
  await write(tx, shop, news);
}

/** Notes that all that an order had of some products was given back, and paid back. */
export async function noteRefund(
  tx: Tx,
  shop: string,
  { orderId, at, products }: { orderId: string; at: Date; products: Bought[] },
): Promise<void> {
  await lockOrder(tx, shop, orderId);
  for (const { productId, title } of products) {
    await tx.orderLine.upsert({
      where: { shop_orderId_productId: { shop, orderId, productId } },
      create: { shop, orderId, productId, title, refundedAt: at },
      update: { refundedAt: at },
    });
  }
  await write(tx, shop, { id: orderId, at });
}

/** Until `tx` ends, nobody else writes down anything about the order. */
export const lockOrder = (tx: Tx, shop: string, id: string) => lockShop(tx, shop, `order ${id}`);

async function write(tx: Tx, shop: string, news: News): Promise<void> {
  const { id } = news;
  const known: Order | null = await tx.order.findUnique({ where: { shop_id: { shop, id } } });
  const { number, emailHash, customerId, country, locale, ...times } = orderAfter(known, news);
  const { orderedAt, fulfilledAt, deliveredAt, cancelledAt } = times;
  const row = {
    ...{ number, emailHash, customerId, country, locale },
    ...{ orderedAt, fulfilledAt, deliveredAt, cancelledAt },
    refundedAt: await refundedAt(tx, shop, id),
    forgetAt: forgetAt(orderAfter(known, news)),
  };
  await tx.order.upsert({
    where: { shop_id: { shop, id } },
    create: { shop, id, ...row },
    update: row,
  });
}

/** When the last that was left of an order was given back; null while its buyer keeps something. */
async function refundedAt(tx: Tx, shop: string, orderId: string): Promise<Date | null> {
  const lines = await tx.orderLine.findMany({
    where: { shop, orderId },
    orderBy: { refundedAt: { sort: "desc", nulls: "first" } },
    select: { refundedAt: true },
  });
  return lines[0]?.refundedAt ?? null;
}
