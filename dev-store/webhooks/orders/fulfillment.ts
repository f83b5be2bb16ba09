import { gid, SHOP_ID } from "../../admin-api/gid.ts";
import type { Arrival } from "../../orders/fulfil.ts";
import type { FulfillmentRecord, OrderRecord } from "../../orders/records.ts";
import { orderName } from "../../orders/status.ts";

/** Where everything is sent from. */
const LOCATION_ID = 1;

type LineFields = Record<string, unknown> & { id: number };

/** A parcel as an order's payload has it; `lines` are the order's lines, as they are written there. */
export function fulfillmentPayload(
  order: OrderRecord,
  fulfillment: FulfillmentRecord,
  lines: readonly LineFields[],
  time: (at: string) => string,
) {
  const last = fulfillment.events.at(-1);
  return {
    id: fulfillment.id,
    admin_graphql_api_id: gid("Fulfillment", fulfillment.id),
    order_id: order.id,
    name: `${orderName(order)}-F${order.fulfillments.indexOf(fulfillment) + 1}`,
    created_at: time(fulfillment.createdAt),
    updated_at: time(last?.happenedAt ?? fulfillment.createdAt),
    location_id: LOCATION_ID,
    origin_address: {},
    receipt: {},
    service: "manual",
    shipment_status: last?.status.toLowerCase() ?? null,
    status: "success",
    tracking_company: null,
    tracking_number: null,
    tracking_numbers: [],
    tracking_url: null,
    tracking_urls: [],
    line_items: fulfillment.lines.flatMap(({ lineId, quantity }) =>
      lines.filter(({ id }) => id === lineId).map((line) => ({ ...line, quantity })),
    ),
  };
}

export function fulfillmentEventPayload(
  order: OrderRecord,
  { fulfillment, event }: Arrival,
  time: (at: string) => string,
) {
  const at = time(event.happenedAt);
  return {
    id: event.id,
    admin_graphql_api_id: gid("FulfillmentEvent", event.id),
    shop_id: SHOP_ID,
    order_id: order.id,
    fulfillment_id: fulfillment.id,
    status: event.status.toLowerCase(),
    message: "Delivered",
    happened_at: at,
    created_at: at,
    updated_at: at,
    estimated_delivery_at: null,
    address1: null,
    city: order.address.city || null,
    province: null,
    zip: order.address.zip || null,
    country: order.address.countryCode,
    latitude: null,
    longitude: null,
  };
}
