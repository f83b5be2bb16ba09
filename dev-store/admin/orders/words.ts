import type { OrderRecord } from "../../orders/records.ts";
import { financialStatus, fulfillmentStatus, isDelivered } from "../../orders/status.ts";
import type { ShopRecord } from "../../state.ts";
import type { AdminLocale } from "../texts.ts";
import type { OrderTexts } from "./texts.ts";

/** Amounts and times as the merchant's language writes them. */
export function wordsOf({ currency, timezone }: ShopRecord, locale: AdminLocale) {
  const money = new Intl.NumberFormat(locale, { style: "currency", currency });
  const time = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: timezone,
  });
  return {
    money: (minorUnits: number) => money.format(minorUnits / 100),
    time: (at: string) => time.format(new Date(at)),
  };
}

/** How an order stands: its payment, and its parcels. */
export const paymentState = (order: OrderRecord, texts: OrderTexts): string =>
  texts[financialStatus(order)];

export function parcelState(order: OrderRecord, texts: OrderTexts): string {
  if (order.cancelled) return texts.cancelled;
  return isDelivered(order) && fulfillmentStatus(order) === "FULFILLED"
    ? texts.delivered
    : texts[fulfillmentStatus(order)];
}
