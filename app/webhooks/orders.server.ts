import { isInstalled } from "../installations.server";
import type { Tx } from "../db.server";
import { readTermsPolicyAgain } from "../storefront/terms-policy.server";
import { orderWasCancelled } from "../trust/cancellation/order-was-cancelled.server";
import { planInvitation } from "../trust/reviews/invitations/plan-invitation.server";
import { noteOrder, noteRefund } from "../trust/orders/orders.server";
import { isCalledOff, type ParcelNews } from "../trust/orders/parcels";
import { toldTerms } from "../trust/terms/told-terms.server";
import { emailHash, shopKey } from "../trust/shop-key.server";
import { requestConfirmation } from "./confirmation-to-write.server";
import {
  boughtIn,
  FulfilledPayload,
  FulfillmentEventPayload,
  FulfillmentPayload,
  givenBackIn,
  OrderMoneyPayload,
  OrderPayload,
  parcelIn,
  particularsOf,
  RefundPayload,
} from "./order-payload";
import type { Delivery, Handler } from "./topic.server";

/** An order was made: by it a review can be matched from now on, and its buyer is told what was agreed. */
export const orderCreated: Handler = async (tx, delivery, now) => {
  if (!(await isInstalled(delivery.shop, tx))) return;
  const order = OrderPayload.parse(delivery.payload);
  await note(tx, delivery, order, { first: true });
  await requestConfirmation(tx, delivery, order.id);
  await readTermsPolicyAgain(tx, delivery.shop, now);
};

/** All of an order has left: its buyer is asked for reviews in some days, and only for that the address is kept. */
export const orderFulfilled: Handler = async (tx, delivery, now) => {
  if (!(await isInstalled(delivery.shop, tx))) return;
  const order = FulfilledPayload.parse(delivery.payload);
  const told = order.fulfillments ?? [];
  const gone = told.filter(({ status }) => !isCalledOff(status ?? ""));
  const times = gone.map(({ created_at }) => Date.parse(created_at));
  const fulfilledAt = times.length > 0 ? new Date(Math.max(...times)) : delivery.triggeredAt;
  await note(tx, delivery, order, { first: false, fulfilledAt, parcels: told.flatMap(parcelIn) });
  const contact = order.email
    ? { email: order.email, name: order.customer?.first_name || null }
    : null;
  await planInvitation(tx, delivery.shop, order.id, now, contact);
};

/** An order was called off, before it left or after. */
export const orderCancelled: Handler = async (tx, delivery, now) => {
  if (!(await isInstalled(delivery.shop, tx))) return;
  const order = OrderPayload.parse(delivery.payload);
  const cancelledAt = timeOf(order.cancelled_at) ?? delivery.triggeredAt;
  await note(tx, delivery, order, { first: false, cancelledAt });
  await orderWasCancelled(tx, delivery.shop, { orderId: order.id, cancelledAt }, now);
  await planInvitation(tx, delivery.shop, order.id, now);
};

type Word = { first: boolean; fulfilledAt?: Date; parcels?: ParcelNews[]; cancelledAt?: Date };

async function note(tx: Tx, { shop, triggeredAt }: Delivery, order: OrderPayload, word: Word) {
  const { first, ...happened } = word;
  const key = await shopKey(shop, tx);
  const news = {
    id: order.id,
    at: triggeredAt,
    particulars: { ...particularsOf(order, (address) => emailHash(key, address)), first },
    cancelledAt: timeOf(order.cancelled_at),
    terms: await toldTerms(tx, shop, order.note_attributes),
    ...happened,
  };
  await noteOrder(tx, shop, news, boughtIn(order));
}

const timeOf = (text: string | null | undefined) => (text ? new Date(text) : null);

/**
 * Money was paid back. Nobody is asked about a product whose last piece was given back, with this refund or with
 * several. Money alone, say for a late parcel, gives nothing back: `moneyMoved` hears of it when it was all.
 */
export const refunded: Handler = async (tx, { shop, payload }, now) => {
  if (!(await isInstalled(shop, tx))) return;
  const refund = RefundPayload.parse(payload);
  const { id, order_id: orderId, created_at } = refund;
  const at = new Date(created_at);
  const lines = givenBackIn(refund).map((line) => ({ ...line, refundedAt: at }));
  if (lines.length === 0) return;
  await noteRefund(tx, shop, { id, orderId, at, lines });
  await planInvitation(tx, shop, orderId, now);
};

/**
 * An order was changed after which nothing of its money is left: who got all of it back is not asked, whether or
 * not anything came back. That it is all, Shopify says itself. To add up the amounts of refunds would mean to keep
 * what each order cost, in the currency it was paid in, with what was added to it and taken out of it later.
 */
export const moneyMoved: Handler = async (tx, { shop, triggeredAt, payload }, now) => {
  const { id, financial_status } = OrderMoneyPayload.parse(payload);
  if (financial_status !== "refunded" || !(await isInstalled(shop, tx))) return;
  await noteOrder(tx, shop, { id, at: triggeredAt, paidBackAt: triggeredAt });
  await planInvitation(tx, shop, id, now);
};

/** Some of an order has left, or all of it. That it is all, `orderFulfilled` hears. */
export const parcelLeft: Handler = async (tx, { shop, triggeredAt, payload }, now) => {
  if (!(await isInstalled(shop, tx))) return;
  const { order_id: id, ...parcel } = FulfillmentPayload.parse(payload);
  await noteOrder(tx, shop, { id, at: triggeredAt, parcels: parcelIn(parcel) });
  await planInvitation(tx, shop, id, now);
};

/** The carrier told about a parcel; of all it tells, only that it arrived is kept. */
export const parcelMoved: Handler = async (tx, { shop, triggeredAt, payload }, now) => {
  const event = FulfillmentEventPayload.parse(payload);
  const { order_id: id, fulfillment_id: parcel, status, happened_at } = event;
  if (status !== "delivered" || !parcel || !(await isInstalled(shop, tx))) return;
  const parcels = [{ id: parcel, arrivedAt: new Date(happened_at) }];
  await noteOrder(tx, shop, { id, at: triggeredAt, parcels });
  await planInvitation(tx, shop, id, now);
};
