import type { FulfillmentRecord, OrderRecord } from "./records.ts";

/** Some pieces of a line of the order, in one parcel. */
export type ParcelLine = {
  /** Of this line of this parcel: no other has it. */
  id: number;
  fulfillment: FulfillmentRecord;
  lineId: number;
  /** How many left with it. */
  sent: number;
  /** How many of them neither came back, nor are to, nor were paid back. */
  left: number;
};

/** A parcel has fewer kinds of goods than this. */
const LINES_MAX = 1_000;

/** What of an order is with its buyer, parcel by parcel. */
export function returnableOf(order: OrderRecord): ParcelLine[] {
  const paidBack = new Map(order.lines.map(({ id }) => [id, sentAndPaidBack(order, id)]));
  return order.fulfillments.flatMap((fulfillment) =>
    fulfillment.lines.map(({ lineId, quantity }, place) => {
      const open = quantity - returnedOf(order, fulfillment.id, lineId);
      const gone = Math.min(open, paidBack.get(lineId) ?? 0);
      paidBack.set(lineId, (paidBack.get(lineId) ?? 0) - gone);
      const id = fulfillment.id * LINES_MAX + place;
      return { id, fulfillment, lineId, sent: quantity, left: open - gone };
    }),
  );
}

const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);

const sentAndPaidBack = ({ refunds }: OrderRecord, lineId: number) =>
  sum(
    refunds.flatMap(({ lines }) =>
      lines
        .filter((line) => line.lineId === lineId)
        .map(({ quantity, unsent }) => quantity - unsent),
    ),
  );

const returnedOf = ({ returns = [] }: OrderRecord, fulfillmentId: number, lineId: number) =>
  sum(
    returns.flatMap(({ lines }) =>
      lines
        .filter((line) => line.fulfillmentId === fulfillmentId && line.lineId === lineId)
        .map(({ quantity }) => quantity),
    ),
  );
