import { PlacedPayload, placedOrder } from "../app/webhooks/placed-payload";

const AT = "2026-11-22T10:42:00+01:00";

const money = (amount: string, currency = "NOK") => ({
  shop_money: { amount, currency_code: currency },
  presentment_money: { amount, currency_code: currency },
});

type Line = {
  title?: string;
  variant?: string | null;
  quantity?: number;
  price?: string;
  discount?: string;
  tax?: string;
};

const line = ({
  title = "Wool blanket",
  variant = "Grey / 130 × 200 cm",
  quantity = 1,
  price = "990.00",
  discount,
  tax = "198.00",
}: Line) => ({
  ...{ product_id: 1001, title, variant_title: variant, quantity },
  ...{ price, price_set: money(price), properties: [{ name: "Engraving", value: "K. N." }] },
  tax_lines: [{ title: "MVA", rate: 0.25, price: tax, price_set: money(tax) }],
  discount_allocations: discount
    ? [{ amount: discount, amount_set: money(discount), discount_application_index: 0 }]
    : [],
});

const KARI = {
  ...{ first_name: "Kari", last_name: "Nordmann", name: "Kari Nordmann", company: null },
  ...{ address1: "Storgata 1", address2: null, zip: "7010", city: "Trondheim", province: null },
  ...{ country: "Norway", country_code: "NO", phone: "+4722334455" },
};

/** A new order as Shopify tells of it, with everything that a confirmation speaks of. */
export const aNewOrder = (overrides: Record<string, unknown> = {}, lines: Line[] = LINES) => ({
  ...{ id: 5001, name: "#1042", created_at: AT, processed_at: AT, test: false, source_name: "web" },
  ...{ currency: "NOK", presentment_currency: "NOK", customer_locale: "nb-NO" },
  ...{ email: "Kari.Nordmann@example.no", customer: { id: 7, first_name: "Kari" } },
  line_items: lines.map(line),
  shipping_lines: [
    {
      ...{ title: "Posten", price: "99.00", price_set: money("99.00") },
      ...{ tax_lines: [], discount_allocations: [] },
    },
  ],
  discount_applications: [{ type: "discount_code", code: "ULL10", title: null }],
  discount_codes: [{ code: "ULL10", amount: "99.00", type: "percentage" }],
  ...{ shipping_address: KARI, billing_address: KARI, taxes_included: true },
  tax_lines: [{ title: "MVA", rate: 0.25, price: "274.00", price_set: money("274.00") }],
  ...{ total_line_items_price: "1370.00", total_line_items_price_set: money("1370.00") },
  ...{ total_price: "1370.00", total_price_set: money("1370.00") },
  ...{ total_tax: "274.00", total_tax_set: money("274.00"), total_tip_received: "0.00" },
  ...{ original_total_duties_set: null, original_total_additional_fees_set: null },
  total_cash_rounding_payment_adjustment_set: money("0.00"),
  payment_gateway_names: ["vipps"],
  note_attributes: [{ name: "Gift message", value: "Gratulerer!" }],
  ...overrides,
});

const LINES: Line[] = [
  { discount: "99.00", tax: "178.20" },
  { title: "Stoneware mug", variant: null, quantity: 2, price: "190.00", tax: "76.00" },
];

/** As Shopify tells it to an app that may not know who bought. */
export const keptBack = {
  ...{ email: null, customer: null, customer_locale: null },
  ...{ shipping_address: { country_code: "NO" }, billing_address: null },
};

export const aPlacedOrder = (overrides: Record<string, unknown> = {}, lines?: Line[]) =>
  placedOrder(PlacedPayload.parse(aNewOrder(overrides, lines)));
