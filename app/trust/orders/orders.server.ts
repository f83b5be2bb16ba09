import { lockShop, type Tx } from "../../db.server";
import { forgetAt, orderAfter, type News } from "./order";
import { later, lineAfter, type LineNews } from "./order-line";
import { Parcels, type Parcel } from "./parcels";

/** Notes what Shopify told about an order, whichever of its messages comes first. */
export async function noteOrder(
  tx: Tx,
  shop: string,
  news: News,
  lines: LineNews[] = [],
): Promise<void> {
  await lockOrder(tx, shop, news.id);
  await writeLines(tx, shop, news.id, lines);
  await write(tx, shop, news);
}

export type Refund = { id: string; orderId: string; at: Date; lines: LineNews[] };

/** Notes which pieces of an order were given back with a refund, once, however often it is told. */
export async function noteRefund(
  tx: Tx,
  shop: string,
  { id, orderId, at, lines }: Refund,
): Promise<void> {
  await lockOrder(tx, shop, orderId);
  const where = { shop_id: { shop, id: orderId } };
  const known = await tx.order.findUnique({ where, select: { refundIds: true } });
  if (known?.refundIds.includes(id)) return;
  await writeLines(tx, shop, orderId, lines);
  await write(tx, shop, { id: orderId, at });
  await tx.order.update({ where, data: { refundIds: { push: id } } });
}

/** Until `tx` ends, nobody else writes down anything about the order. */
export const lockOrder = (tx: Tx, shop: string, id: string) => lockShop(tx, shop, `order ${id}`);

async function writeLines(tx: Tx, shop: string, orderId: string, news: LineNews[]): Promise<void> {
  if (news.length === 0) return;
  const rows = await tx.orderLine.findMany({ where: { shop, orderId } });
  const known = new Map(rows.map((row) => [row.productId, row]));
  for (const told of news) {
    const { productId } = told;
    const line = lineAfter(known.get(productId) ?? null, told);
    await tx.orderLine.upsert({
      where: { shop_orderId_productId: { shop, orderId, productId } },
      create: { shop, orderId, ...line },
      update: line,
    });
  }
}

async function write(tx: Tx, shop: string, news: News): Promise<void> {
  const { id } = news;
  const stored = await tx.order.findUnique({ where: { shop_id: { shop, id } } });
  const known = stored && { ...stored, parcels: Parcels.parse(stored.parcels) };
  const order = orderAfter(known, news);
  const { number, emailHash, customerId, country, locale, ...times } = order;
  const { orderedAt, leftAt, fulfilledAt, deliveredAt, cancelledAt, paidBackAt, ...rest } = times;
  const { parcels, ...terms } = rest;
  const { termsHow, termsNumber, termsHash, termsAt } = terms;
  const row = {
    ...{ number, emailHash, customerId, country, locale },
    ...{ orderedAt, leftAt, fulfilledAt, deliveredAt, cancelledAt, paidBackAt },
    parcels: parcels.map(storable),
    ...{ termsHow, termsNumber, termsHash, termsAt },
    refundedAt: later(paidBackAt, await givenBackAt(tx, shop, id)),
    forgetAt: forgetAt(order),
  };
  await tx.order.upsert({
    where: { shop_id: { shop, id } },
    create: { shop, id, ...row },
    update: row,
  });
}

const storable = ({ leftAt, arrivedAt, ...parcel }: Parcel) => ({
  ...parcel,
  leftAt: leftAt?.toISOString() ?? null,
  arrivedAt: arrivedAt?.toISOString() ?? null,
});

/** When the last that was left of an order was given back; null while its buyer keeps something. */
async function givenBackAt(tx: Tx, shop: string, orderId: string): Promise<Date | null> {
  const lines = await tx.orderLine.findMany({
    where: { shop, orderId },
    orderBy: { refundedAt: { sort: "desc", nulls: "first" } },
    select: { refundedAt: true },
  });
  return lines[0]?.refundedAt ?? null;
}
