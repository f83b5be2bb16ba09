import { gid } from "../../admin-api/gid.ts";
import { quantitiesOf } from "../../orders/quantities.ts";
import type { OrderLineRecord, OrderRecord } from "../../orders/records.ts";
import { amountFields } from "./amounts.ts";

/** A line of an order. Whether its product is still there, `exists` says. */
export function linePayload(order: OrderRecord, line: OrderLineRecord, exists: boolean) {
  const { fulfilled, fulfillable, current } = quantitiesOf(order, line);
  return {
    id: line.id,
    admin_graphql_api_id: gid("LineItem", line.id),
    attributed_staffs: [],
    product_id: exists ? line.productId : null,
    product_exists: exists,
    variant_id: exists ? line.variantId : null,
    variant_title: null,
    variant_inventory_management: "shopify",
    title: line.title,
    name: line.title,
    vendor: line.vendor,
    sku: line.sku,
    quantity: line.quantity,
    current_quantity: current,
    fulfillable_quantity: fulfillable,
    fulfillment_service: "manual",
    fulfillment_status: fulfilled === 0 ? null : fulfillable === 0 ? "fulfilled" : "partial",
    gift_card: false,
    grams: 0,
    ...amountFields("price", line.price, order.currency),
    ...amountFields("total_discount", 0, order.currency),
    properties: [],
    requires_shipping: true,
    sales_line_item_group_id: null,
    taxable: true,
    tax_lines: [],
    duties: [],
    discount_allocations: [],
  };
}
