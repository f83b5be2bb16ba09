import type { Word } from "../as-shopify/signed-delivery.ts";

type Orders = {
  shops: string[];
  /** In each shop, with the numbers from 1. */
  products: number;
  /** The number of the first order. */
  from: number;
  count: number;
  /** When the first was placed. */
  begun: Date;
};

/** Of ten words one is sent twice, and one so late that newer ones came before it. */
const ONE_IN = 10;
/** So many others are sent between two words of an order. */
const BETWEEN = 150;
const LATE_BY = 600;
const WORDS = 3;
const HOUR_MS = 60 * 60 * 1_000;

/**
 * Words of Shopify's about orders as they arrive: of each that it was placed, that it has left for an address which
 * was changed meanwhile, and that one of its two pieces was given back. Some twice, some out of order.
 */
export function orderWords({ shops, products, from, count, begun }: Orders): Word[] {
  const placed: { at: number; word: Word }[] = [];
  for (let order = 0; order < count; order += 1) {
    const shop = shops[order % shops.length] ?? "";
    const placedAt = new Date(begun.getTime() + order * 1_000);
    const words = wordsOf(from + order, 1 + (order % products), placedAt);
    for (const [place, told] of words.entries()) {
      const nth = order * WORDS + place;
      const word = { ...told, shop, id: `${from + order}-${place}` };
      const at = nth + place * BETWEEN;
      const [isLate, isDouble] = [nth % ONE_IN === 3, nth % ONE_IN === 7];
      placed.push({ at: at + (isLate ? LATE_BY : 0), word });
      // The other one at once, or long after.
      if (isDouble) placed.push({ at: at + (nth % 20 === 7 ? 0 : LATE_BY), word });
    }
  }
  return placed.toSorted((one, other) => one.at - other.at).map(({ word }) => word);
}

/** How an order stands when all of its words are heard, in SQL. */
export const STANDS_RIGHT = `
  o.country = 'SE' and o."fulfilledAt" is not null and l.bought = 2 and l.refunded = 1`;

type Told = Omit<Word, "shop" | "id">;

function wordsOf(id: number, productId: number, placedAt: Date): Told[] {
  const product = { product_id: productId, title: `No ${productId}` };
  const at = (hours: number) => new Date(placedAt.getTime() + hours * HOUR_MS).toISOString();
  const order = { ...anOrder(id, product), created_at: at(0), processed_at: at(0) };
  const parcel = { id: id * 10, status: "success", created_at: at(1) };
  const moved = { ...order, shipping_address: { ...ADDRESS, country_code: "SE" } };
  const givenBack = { quantity: 1, line_item: { ...product, quantity: 2 } };
  return [
    { topic: "orders/create", triggeredAt: at(0), payload: order },
    {
      ...{ topic: "orders/fulfilled", triggeredAt: at(1) },
      payload: { ...moved, fulfillments: [parcel] },
    },
    {
      ...{ topic: "refunds/create", triggeredAt: at(2) },
      payload: {
        ...{ id: id * 10 + 1, order_id: id, created_at: at(2) },
        refund_line_items: [givenBack],
      },
    },
  ];
}

const ADDRESS = {
  ...{ first_name: "Kari", last_name: "Nordmann", name: "Kari Nordmann", company: null },
  ...{ address1: "Storgata 1", address2: null, zip: "7014", city: "Trondheim", province: null },
  ...{ country: "Norway", country_code: "NO", phone: null },
};

/** With about as much as Shopify tells, most of which is never stored. */
const anOrder = (id: number, product: { product_id: number; title: string }) => ({
  ...{ id, name: `#${id}`, email: `kari-${id}@example.no`, customer_locale: "nb-NO", test: false },
  ...{ currency: "NOK", presentment_currency: "NOK", source_name: "web", taxes_included: true },
  ...{ cancelled_at: null, financial_status: "paid", note: null, tags: "", token: "t".repeat(32) },
  customer: { id: id + 1, first_name: "Kari", last_name: "Nordmann", email: null, tags: "" },
  ...{ shipping_address: ADDRESS, billing_address: ADDRESS, note_attributes: [] },
  line_items: [
    {
      ...{ id: id + 2, ...product, quantity: 2, variant_title: "Blue", vendor: "", sku: "B-1" },
      ...{ price: "495.00", price_set: money("495.00"), properties: [], grams: 900, taxable: true },
      tax_lines: [{ title: "MVA", rate: 0.25, price: "198.00", price_set: money("198.00") }],
      ...{ discount_allocations: [], fulfillment_service: "manual", requires_shipping: true },
    },
  ],
  shipping_lines: [
    { title: "Post", price: "79.00", price_set: money("79.00"), discount_allocations: [] },
  ],
  ...{ discount_applications: [], tax_lines: [], payment_gateway_names: ["shopify_payments"] },
  ...{ total_line_items_price: "990.00", total_line_items_price_set: money("990.00") },
  ...{ total_price: "1069.00", total_price_set: money("1069.00") },
  ...{ total_tax: "213.80", total_tax_set: money("213.80"), fulfillments: [] },
});

const money = (amount: string) => ({
  shop_money: { amount, currency_code: "NOK" },
  presentment_money: { amount, currency_code: "NOK" },
});
