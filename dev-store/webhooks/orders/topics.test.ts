import { describe, expect, it } from "vitest";
import { aWorld } from "../../a-world.ts";
import { anOrder } from "../../orders/an-order.ts";
import { orderIsFulfilled, orderIsRefunded } from "../../orders/orders.ts";
import { orderNews } from "./topics.ts";

const AT = new Date("2026-11-27T14:46:00Z");

describe("what the app is told of an order", () => {
  it("has times in the shop's zone, amounts in its currency and titles in its language", () => {
    using world = aWorld({ now: () => AT });
    world.state.shop.currency = "NOK";
    const order = anOrder(world, {
      locale: "en",
      note: "Ring",
      attributes: [{ name: "a", value: "b" }],
    });
    const [mug, blanket] = order.lines;
    const { price: mugPrice = 0 } = mug ?? {};
    const { price: blanketPrice = 0 } = blanket ?? {};
    const sum = ((2 * mugPrice + blanketPrice) / 100).toFixed(2);
    expect(orderNews(world.state, "orders/create", order)).toMatchObject({
      created_at: "2026-11-27T15:46:00+01:00",
      processed_at: "2026-11-27T15:46:00+01:00",
      cancelled_at: null,
      currency: "NOK",
      total_price: sum,
      total_price_set: { shop_money: { amount: sum, currency_code: "NOK" } },
      customer_locale: "en-NO",
      financial_status: "paid",
      fulfillment_status: null,
      note: "Ring",
      note_attributes: [{ name: "a", value: "b" }],
      line_items: [{ title: "Steingodskopp", quantity: 2 }, { title: "Ullpledd" }],
      shipping_address: { name: "Kari Anne Nordmann", city: "Trondheim", country_code: "NO" },
    });
  });

  it("goes along with what happens to it", () => {
    using world = aWorld();
    const order = anOrder(world);
    orderIsFulfilled(world, order, [{ handle: "stoneware-mug", quantity: 1 }]);
    orderIsRefunded(world, order, { lines: [{ handle: "stoneware-mug", quantity: 2 }] });
    expect(orderNews(world.state, "orders/updated", order)).toMatchObject({
      financial_status: "partially_refunded",
      fulfillment_status: "partial",
      fulfillments: [{ name: `#${order.number}-F1`, line_items: [{ quantity: 1 }] }],
      refunds: [{ refund_line_items: [{ quantity: 2 }] }],
      line_items: [
        {
          quantity: 2,
          current_quantity: 0,
          fulfillable_quantity: 0,
          fulfillment_status: "fulfilled",
        },
        { quantity: 1, current_quantity: 1, fulfillable_quantity: 1, fulfillment_status: null },
      ],
    });
  });

  it("names no product that is gone", () => {
    using world = aWorld();
    const order = anOrder(world);
    world.state.products = world.state.products.filter(({ handle }) => handle !== "wool-blanket");
    expect(orderNews(world.state, "orders/updated", order)).toMatchObject({
      line_items: [{ product_exists: true }, { product_exists: false, product_id: null }],
    });
  });

  it("names nobody to an app that Shopify has not approved for that", () => {
    using world = aWorld();
    const order = anOrder(world);
    orderIsFulfilled(world, order);
    world.state.app.seesCustomerData = false;
    const payload = orderNews(world.state, "orders/updated", order);
    expect(payload).toMatchObject({
      name: `#${order.number}`,
      email: null,
      contact_email: null,
      customer: { id: order.customerId, email: null, last_name: null },
      billing_address: { name: null, address1: null, zip: null, city: null, country_code: "NO" },
      line_items: [{ name: "Steingodskopp" }, {}],
    });
    expect(JSON.stringify(payload)).not.toMatch(
      /Kari|Nordmann|Storgata|7010|Trondheim|example\.no/i,
    );
  });
});
