import fc from "fast-check";
import { text } from "./hostile.ts";

/** Of the fields that we read of an order, a refund, a product, a person, each with anything in it. */
const anything = fc.oneof(
  text,
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
  fc.constant([]),
  fc.constant({}),
);
const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 50 }) },
  { weight: 1, arbitrary: anything },
);
const line = fc.record(
  { product_id: number, title: anything, quantity: number, price: anything, id: number },
  { requiredKeys: [] },
);
export const payload = fc.record(
  {
    ...{ id: number, order_id: number, name: anything, email: anything, created_at: anything },
    ...{
      customer: fc.oneof(anything, fc.record({ id: number, email: anything })),
      title: anything,
    },
    ...{ line_items: fc.oneof(anything, fc.array(line, { maxLength: 3 })), handle: anything },
    ...{
      refund_line_items: fc.array(fc.record({ line_item: line, quantity: number }), {
        maxLength: 2,
      }),
    },
    ...{
      current: anything,
      orders_requested: anything,
      variants: anything,
      cancelled_at: anything,
    },
    ...{ updated_at: anything, status: anything, happened_at: anything, fulfillment_id: number },
  },
  { requiredKeys: [] },
);
