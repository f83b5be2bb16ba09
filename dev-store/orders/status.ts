import { quantitiesOf } from "./quantities.ts";
import type { OrderRecord } from "./records.ts";

export type FinancialStatus = "PAID" | "PARTIALLY_REFUNDED" | "REFUNDED";
export type FulfillmentStatus = "UNFULFILLED" | "PARTIALLY_FULFILLED" | "FULFILLED";

/** The test checkout takes the money at once, so every order is paid. */
export function financialStatus(order: OrderRecord): FinancialStatus {
  if (order.refunds.length === 0) return "PAID";
  return currentTotal(order) === 0 ? "REFUNDED" : "PARTIALLY_REFUNDED";
}

export function fulfillmentStatus(order: OrderRecord): FulfillmentStatus {
  if (order.fulfillments.length === 0) return "UNFULFILLED";
  const isOver = order.lines.every((line) => quantitiesOf(order, line).fulfillable === 0);
  return isOver ? "FULFILLED" : "PARTIALLY_FULFILLED";
}

export const isDelivered = (order: OrderRecord): boolean =>
  order.fulfillments.length > 0 && order.fulfillments.every(({ events }) => events.length > 0);

/** What was bought. Sending is free, and prices include taxes. */
export const total = ({ lines }: OrderRecord): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);

/** What is left of it after refunds. */
export const currentTotal = (order: OrderRecord): number =>
  order.lines.reduce((sum, line) => sum + line.price * quantitiesOf(order, line).current, 0) -
  order.refunds.reduce((sum, { money = 0 }) => sum + money, 0);

export const orderName = ({ number }: OrderRecord): string => `#${number}`;

/** As Shopify writes it, with the country that the parcel goes to: `nb-NO`, `en-DE`. */
export const customerLocale = ({ locale, address }: OrderRecord): string =>
  locale.includes("-") ? locale : `${locale}-${address.countryCode}`;
