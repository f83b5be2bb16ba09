import { z } from "zod";
import type { PlacedAddress, PlacedOrder } from "../trust/confirmation/placed-order";
import { visibleLine } from "../trust/plain-text";
import { TERMS_ATTRIBUTE } from "../trust/terms/order-attributes";
import { ShopifyNumber } from "./shopify-number";

/** What Shopify keeps back, or has in another shape than it says, is as if it were not there. */
const Kept = <Value>(schema: z.ZodType<Value, unknown>) => schema.nullish().catch(null);
/** What has another shape takes nothing of what stands beside it with it. */
const Rows = <Value>(row: z.ZodType<Value, unknown>) =>
  Kept(z.array(Kept(row)).transform((rows) => rows.flatMap((read) => (read ? [read] : []))));
const Line = (max: number) => z.string().transform((text) => visibleLine(text).slice(0, max));
const Name = Kept(Line(300).transform((text) => text || null));

const Decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/);
/** In the currency that the buyer saw; the amount without it is in the shop's own. */
const Money = z.object({ presentment_money: z.object({ amount: Decimal }) });
const Amount = z.object({ price: Decimal, price_set: Kept(Money) });

const TaxLine = Amount.extend({ title: Kept(Line(200)), rate: Kept(z.number().nonnegative()) });
const Allocation = z.object({
  amount: Decimal,
  amount_set: Kept(Money),
  discount_application_index: Kept(z.int().nonnegative()),
});

const Address = Kept(
  z.object({
    ...{ name: Name, company: Name, address1: Name, address2: Name, zip: Name },
    ...{ city: Name, province: Name, country_code: Kept(z.string().regex(/^[A-Z]{2}$/)) },
  }),
);

const Texts = Rows(z.object({ name: Line(300), value: Kept(z.coerce.string().pipe(Line(2000))) }));

/**
 * Of an order that was placed, what its confirmation says. Without a price or a sum nothing could be confirmed;
 * everything else may be missing.
 */
export const PlacedPayload = z.object({
  id: ShopifyNumber,
  name: Line(100),
  created_at: z.iso.datetime({ offset: true }),
  processed_at: Kept(z.iso.datetime({ offset: true })),
  test: Kept(z.boolean()),
  source_name: Kept(Line(100)),
  currency: z.string().regex(/^[A-Z]{3}$/),
  presentment_currency: Kept(z.string().regex(/^[A-Z]{3}$/)),
  customer_locale: Kept(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,4})?$/)),
  email: Kept(z.string().trim().min(3).max(320).includes("@")),
  customer: Kept(z.object({ first_name: Name })),
  line_items: z.array(
    Amount.extend({
      ...{ title: Line(500), variant_title: Name, quantity: z.int().nonnegative() },
      ...{ properties: Texts, tax_lines: Rows(TaxLine) },
      discount_allocations: Rows(Allocation),
    }),
  ),
  shipping_lines: Rows(Amount.extend({ title: Line(300), discount_allocations: Rows(Allocation) })),
  discount_applications: Kept(z.array(z.object({ title: Name, code: Name, description: Name }))),
  shipping_address: Address,
  billing_address: Address,
  tax_lines: Rows(TaxLine),
  taxes_included: Kept(z.boolean()),
  total_line_items_price: Decimal,
  total_line_items_price_set: Kept(Money),
  total_price: Decimal,
  total_price_set: Kept(Money),
  total_tax: Kept(Decimal),
  total_tax_set: Kept(Money),
  original_total_duties_set: Kept(Money),
  original_total_additional_fees_set: Kept(Money),
  total_cash_rounding_payment_adjustment_set: Kept(Money),
  total_tip_received: Kept(Decimal),
  payment_gateway_names: Kept(z.array(Line(200))),
  note_attributes: Texts,
});
export type PlacedPayload = z.infer<typeof PlacedPayload>;

type Sets = z.infer<typeof Money> | null | undefined;
const seen = (set: Sets, otherwise: string | null | undefined) =>
  Number(set?.presentment_money.amount ?? otherwise ?? 0);

/** What a form in the cart leaves for apps, ours among them, is nothing that the buyer said. */
const isForApps = (name: string) => name.startsWith("_") || name === TERMS_ATTRIBUTE;

const textsOf = (texts: z.infer<typeof Texts>) =>
  (texts ?? []).flatMap(({ name, value }) =>
    value && name && !isForApps(name) ? [{ name, value }] : [],
  );

/**
 * Of a tip Shopify tells the amount in the shop's own currency only: it was changed into the one that the buyer saw as
 * the whole order was.
 */
function tipIn({ total_tip_received, total_price_set, total_price }: PlacedPayload): number {
  const total = Number(total_price);
  const rate = total === 0 ? 1 : seen(total_price_set, total_price) / total;
  return Math.round(Number(total_tip_received ?? 0) * rate * 1000) / 1000;
}

export function placedOrder(payload: PlacedPayload): PlacedOrder {
  const { line_items, shipping_lines, customer, email, shipping_address: to } = payload;
  const taxes = (lines: z.infer<typeof TaxLine>[] | null | undefined) =>
    (lines ?? []).map(({ title, rate, price, price_set }) => ({
      ...{ title: title ?? "", rate: rate ?? null, amount: seen(price_set, price) },
    }));
  const discounts = (allocated: z.infer<typeof Allocation>[] | null | undefined) =>
    (allocated ?? []).map(({ amount, amount_set, discount_application_index: index }) => {
      const { title, code, description } = payload.discount_applications?.[index ?? -1] ?? {};
      return { title: title || code || description || null, amount: seen(amount_set, amount) };
    });
  return {
    ...{ id: payload.id, name: payload.name },
    placedAt: new Date(payload.processed_at ?? payload.created_at),
    isTest: payload.test === true,
    source: payload.source_name ?? null,
    currency: (payload.total_price_set && payload.presentment_currency) || payload.currency,
    locale: payload.customer_locale ?? null,
    buyer: {
      email: email ?? null,
      firstName: customer?.first_name ?? null,
      name: to?.name ?? payload.billing_address?.name ?? null,
    },
    lines: line_items.map((line) => ({
      ...{ title: line.title, quantity: line.quantity },
      variant: line.variant_title === "Default Title" ? null : (line.variant_title ?? null),
      properties: textsOf(line.properties),
      price: seen(line.price_set, line.price),
      discounts: discounts(line.discount_allocations),
      taxes: taxes(line.tax_lines),
    })),
    shipping: (shipping_lines ?? []).map((line) => ({
      ...{ title: line.title, price: seen(line.price_set, line.price) },
      discounts: discounts(line.discount_allocations),
    })),
    deliveredTo: addressOf(to),
    billedTo: addressOf(payload.billing_address),
    totals: {
      items: seen(payload.total_line_items_price_set, payload.total_line_items_price),
      duties: seen(payload.original_total_duties_set, null),
      fees: seen(payload.original_total_additional_fees_set, null),
      tax: seen(payload.total_tax_set, payload.total_tax),
      tip: tipIn(payload),
      rounding: seen(payload.total_cash_rounding_payment_adjustment_set, null),
      total: seen(payload.total_price_set, payload.total_price),
    },
    taxes: taxes(payload.tax_lines),
    taxesIncluded: payload.taxes_included === true,
    gateways: [...new Set(payload.payment_gateway_names ?? [])].filter(Boolean),
    attributes: textsOf(payload.note_attributes),
  };
}

function addressOf(address: PlacedPayload["billing_address"]): PlacedAddress | null {
  if (!address) return null;
  const { name, company, address1, address2, zip, city, province, country_code } = address;
  return {
    ...{ name: name ?? null, company: company ?? null },
    ...{ line1: address1 ?? null, line2: address2 ?? null, postalCode: zip ?? null },
    ...{ city: city ?? null, region: province ?? null, country: country_code ?? null },
  };
}
