import fc from "fast-check";
import { text } from "./hostile.ts";

const anything = fc.oneof(
  text,
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
  fc.constant([]),
  fc.constant({}),
);

/** What a delivery is refused without: nearly always there. */
const needed = <Value>(usual: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: anything });
/** What it is taken without. */
const free = <Value>(usual: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: anything });

/** So few that deliveries speak of the same, and of what `inhabit` has put there. */
const numbers = (...known: number[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }).map(String) },
    { weight: 1, arbitrary: fc.maxSafeNat() },
  );
const order = needed(numbers(1, 2, 3));
const product = numbers(1001, 1002);
const customer = numbers(7, 8);
const parcel = needed(numbers(31, 32));

const time = needed(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .date({
          min: new Date("2026-01-01"),
          max: new Date("2027-12-31"),
          noInvalidDate: true,
        })
        .map((at) => at.toISOString()),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "2026-11-28T10:00:00+05:30",
        "2026-11-28T10:00:00-11:00",
        "1970-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
      ),
    },
  ),
);
const words = (max: number) => needed(text.map((some) => some.slice(0, max)));
const pieces = needed(
  fc.oneof(
    { weight: 9, arbitrary: fc.nat(4) },
    { weight: 1, arbitrary: fc.constantFrom(2 ** 31 - 1, 2 ** 31, Number.MAX_SAFE_INTEGER) },
  ),
);
const email = free(fc.constantFrom("kari@example.no", "Kari@Example.NO ", "a@b"));
const country = fc.record({
  ...{ country_code: free(fc.constantFrom("NO", "DE", "no")), name: anything, city: anything },
});
const decimal = needed(fc.constantFrom("0.00", "990.00", "-1.5", "999999999999999.999999"));
const money = free(fc.record({ presentment_money: fc.record({ amount: decimal }) }));
const few = <Value>(of: fc.Arbitrary<Value>) => fc.array(of, { maxLength: 3 });

const line = fc.record({
  ...{ product_id: free(product), title: words(500), quantity: pieces, price: decimal },
  ...{ price_set: money, variant_title: anything, properties: anything, tax_lines: anything },
});

const fields = {
  ...{ id: order, name: words(100), email, created_at: time, processed_at: free(time) },
  customer: free(fc.record({ id: customer, first_name: anything, email })),
  customer_locale: free(fc.constantFrom("nb", "en-GB")),
  ...{ shipping_address: free(country), billing_address: free(country) },
  ...{ cancelled_at: free(fc.option(time)), line_items: few(line) },
  note_attributes: free(few(fc.record({ name: fc.constant("Terms accepted"), value: anything }))),
};
const shipment = {
  ...{ id: parcel, created_at: time },
  status: free(fc.constantFrom("success", "cancelled", "failure")),
};
const person = fc.record({ id: needed(customer), email });
const orders = fc.option(few(order));
const shop = needed(fc.record({ name: anything, domain: anything }));

/** What Shopify sends of each topic of `shopify.app.toml`, now and then with something else in it. */
export const PAYLOADS: Record<string, fc.Arbitrary<unknown>> = {
  "app/uninstalled": shop,
  "app/scopes_update": fc.record({
    current: few(needed(fc.constantFrom("read_orders", "write_files", "read_locales"))),
  }),
  "shop/update": shop,
  "customers/data_request": fc.record({
    ...{ customer: person, orders_requested: orders },
    data_request: fc.record({ id: needed(numbers(1, 2)) }),
  }),
  "customers/redact": fc.record({ customer: person, orders_to_redact: orders }),
  "orders/create": fc.record({
    ...fields,
    ...{ currency: needed(fc.constantFrom("NOK", "EUR")), presentment_currency: anything },
    ...{ total_line_items_price: decimal, total_price: decimal, total_price_set: money },
    ...{ total_tax: anything, total_tip_received: free(decimal), shipping_lines: free(few(line)) },
    ...{ tax_lines: anything, discount_applications: anything, payment_gateway_names: anything },
  }),
  "orders/fulfilled": fc.record({ ...fields, fulfillments: free(few(fc.record(shipment))) }),
  "orders/cancelled": fc.record(fields),
  "orders/updated": fc.record({
    id: order,
    financial_status: free(fc.constantFrom("refunded", "paid")),
  }),
  "refunds/create": fc.record({
    ...{ id: needed(numbers(9)), order_id: order, created_at: time },
    refund_line_items: few(fc.record({ quantity: pieces, line_item: line })),
  }),
  "fulfillments/create": fc.record({ ...shipment, order_id: order }),
  "fulfillment_events/create": fc.record({
    ...{ order_id: order, fulfillment_id: parcel, happened_at: time },
    status: needed(fc.constantFrom("delivered", "in_transit")),
  }),
  "products/update": fc.record({
    ...{ id: needed(product), title: words(500), handle: words(500), product_type: words(500) },
  }),
  "products/delete": fc.record({ id: needed(product) }),
  "shop/redact": shop,
};
