const AT = "2026-11-01T10:00:00+01:00";

/** An order as Shopify sends it, whole. */
export const anOrder = (overrides: Record<string, unknown> = {}) => ({
  id: 5001,
  name: "#1042",
  email: "Kari.Nordmann@example.no",
  customer: { id: 7, first_name: "Kari", last_name: "Nordmann", phone: "+4722334455" },
  customer_locale: "nb-NO",
  shipping_address: { country_code: "NO", address1: "Storgata 1" },
  billing_address: { country_code: "SE", address1: "Storgatan 1" },
  created_at: AT,
  processed_at: AT,
  cancelled_at: null,
  line_items: [
    { product_id: 1001, title: "Wool blanket", quantity: 1, price: "990.00" },
    { product_id: 1002, title: "Stoneware mug", quantity: 1, price: "190.00" },
    { product_id: 1001, title: "Wool blanket", quantity: 1, price: "990.00" },
    { product_id: null, title: "Gift wrapping", quantity: 1, price: "20.00" },
  ],
  fulfillments: [],
  ...overrides,
});

export const aFulfilledOrder = (overrides: Record<string, unknown> = {}) =>
  anOrder({
    fulfillments: [{ id: 31, status: "success", created_at: "2026-11-03T09:00:00Z" }],
    ...overrides,
  });

/** A parcel of the order, as it leaves. */
export const aParcel = (overrides: Record<string, unknown> = {}) => ({
  ...{ id: 31, order_id: 5001, status: "success", created_at: "2026-11-03T09:00:00Z" },
  destination: { first_name: "Kari", address1: "Storgata 1" },
  ...overrides,
});

type Line = { productId?: number; title?: string; quantity?: number; of?: number };

export const aRefund = (lines: Line[], overrides: Record<string, unknown> = {}) => ({
  id: 9,
  order_id: 5001,
  created_at: "2026-11-10T09:00:00Z",
  refund_line_items: lines.map(
    ({ productId = 1001, title = "Wool blanket", quantity = 1, of = 1 }) => ({
      quantity,
      line_item: { product_id: productId, title, quantity: of },
    }),
  ),
  ...overrides,
});

export const aParcelEvent = (overrides: Record<string, unknown> = {}) => ({
  id: 8,
  order_id: 5001,
  fulfillment_id: 31,
  status: "delivered",
  happened_at: "2026-11-05T12:00:00Z",
  ...overrides,
});
