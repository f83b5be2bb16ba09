import { gid } from "../../admin-api/gid.ts";
import type { OrderRecord } from "../../orders/records.ts";
import {
  currentTotal,
  customerLocale,
  financialStatus,
  fulfillmentStatus,
  orderName,
  total,
} from "../../orders/status.ts";
import { orderStatusUrl } from "../../orders/status-url.ts";
import { decimal } from "../../shops/money.ts";
import { timeInZone } from "../../shops/timezone.ts";
import type { DevStoreState } from "../../state.ts";
import { addressPayload } from "./addresses.ts";
import { amountFields, amountSet } from "./amounts.ts";
import { customerPayload } from "./customer.ts";
import { fulfillmentPayload } from "./fulfillment.ts";
import { linePayload } from "./line.ts";
import { refundPayload } from "./refund.ts";

/** All of an order, as the topics about orders have it. */
export function orderPayload(state: DevStoreState, order: OrderRecord) {
  const time = (at: string) => timeInZone(state.shop.timezone, at);
  const customer = state.customers.find(({ id }) => id === order.customerId);
  const address = addressPayload(order.name, order.address);
  const lines = linePayloads(state, order);
  return {
    ...identity(state, order),
    ...times(order, time),
    ...amounts(order),
    ...NEVER,
    email: order.email,
    contact_email: order.email,
    customer: customer ? customerPayload(customer, order.currency, time) : null,
    customer_locale: customerLocale(order),
    billing_address: address,
    shipping_address: address,
    currency: order.currency,
    presentment_currency: order.currency,
    financial_status: financialStatus(order).toLowerCase(),
    fulfillment_status: FULFILLMENT_STATUS[fulfillmentStatus(order)],
    payment_gateway_names: [order.paymentMethod],
    note: order.note,
    note_attributes: order.attributes,
    line_items: lines,
    fulfillments: order.fulfillments.map((one) => fulfillmentPayload(order, one, lines, time)),
    refunds: order.refunds.map((one) => refundPayload(order, one, lines, time)),
  };
}

export const linePayloads = (state: DevStoreState, order: OrderRecord) =>
  order.lines.map((line) =>
    linePayload(
      order,
      line,
      state.products.some(({ id }) => id === line.productId),
    ),
  );

const FULFILLMENT_STATUS = {
  UNFULFILLED: null,
  PARTIALLY_FULFILLED: "partial",
  FULFILLED: "fulfilled",
};

const identity = (state: DevStoreState, order: OrderRecord) => ({
  id: order.id,
  admin_graphql_api_id: gid("Order", order.id),
  name: orderName(order),
  number: order.number - 1000,
  order_number: order.number,
  token: order.token,
  order_status_url: orderStatusUrl(state, order),
  test: false,
  confirmed: true,
  source_name: "web",
});

function times({ createdAt, updatedAt, cancelled }: OrderRecord, time: (at: string) => string) {
  return {
    created_at: time(createdAt),
    processed_at: time(createdAt),
    updated_at: time(updatedAt),
    cancelled_at: cancelled ? time(cancelled.at) : null,
    cancel_reason: cancelled?.reason.toLowerCase() ?? null,
    closed_at: null,
  };
}

/** Sending is free and prices include taxes, which nobody takes out. */
function amounts(order: OrderRecord) {
  const { currency } = order;
  const [bought, kept] = [total(order), currentTotal(order)];
  return {
    ...amountFields("subtotal_price", bought, currency),
    ...amountFields("total_line_items_price", bought, currency),
    ...amountFields("total_price", bought, currency),
    ...amountFields("current_subtotal_price", kept, currency),
    ...amountFields("current_total_price", kept, currency),
    ...amountFields("total_discounts", 0, currency),
    ...amountFields("current_total_discounts", 0, currency),
    ...amountFields("total_tax", 0, currency),
    ...amountFields("current_total_tax", 0, currency),
    current_shipping_price_set: amountSet(0, currency),
    total_shipping_price_set: amountSet(0, currency),
    total_cash_rounding_payment_adjustment_set: amountSet(0, currency),
    total_cash_rounding_refund_adjustment_set: amountSet(0, currency),
    total_outstanding: decimal(0),
    total_tip_received: decimal(0),
    taxes_included: true,
  };
}

/** What no order here has, in place of what the published example has. */
const NEVER = { buyer_accepts_marketing: false, shipping_lines: [], tags: "" };
