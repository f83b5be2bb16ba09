import { z } from "zod";
import { orderNumber } from "../trust/orders/order-number";
import { isCalledOff, type ParcelNews } from "../trust/orders/parcels";
import { TermsAttributes } from "../trust/terms/order-attributes";
import { ShopifyNumber } from "./shopify-number";

/** What is kept until some time after it must have a date too. */
const Time = z.iso.datetime({ offset: true }).refine((time) => time < "9000");

/** What Shopify keeps back from an app that may not see it arrives as null; an address that is none is none. */
const Kept = <Value>(schema: z.ZodType<Value, unknown>) => schema.nullish().catch(null);

const Country = Kept(z.object({ country_code: Kept(z.string().regex(/^[A-Z]{2}$/)) }));

/** More than of anything is ever ordered is as good as that many, and can be counted on. */
const PIECES_MAX = 1_000_000;
const Pieces = z
  .int()
  .nonnegative()
  .transform((count) => Math.min(count, PIECES_MAX));

/** Of a message about a whole order only this is stored, until it is worked off. */
export const OrderPayload = z.object({
  id: ShopifyNumber,
  name: z.string().max(100),
  email: Kept(z.string().trim().min(3).max(320).includes("@")),
  customer: Kept(z.object({ id: ShopifyNumber })),
  customer_locale: Kept(z.string().max(20)),
  shipping_address: Country,
  billing_address: Country,
  created_at: Time,
  /** When the order was really made, of one that was brought along from elsewhere. */
  processed_at: Kept(Time),
  cancelled_at: Kept(Time),
  line_items: z.array(
    z.object({
      product_id: ShopifyNumber.nullish(),
      title: z.string().max(500),
      /** Pieces; 0 in what was stored before they were counted. */
      quantity: Pieces.default(0),
    }),
  ),
  note_attributes: TermsAttributes,
});
export type OrderPayload = z.infer<typeof OrderPayload>;

/** A parcel; without its number and how it stands in what was stored before these were asked for. */
const Fulfillment = z.object({
  id: ShopifyNumber.nullish(),
  status: z.string().max(50).nullish(),
  created_at: Time,
});

/** With what a mail needs besides the address, and the parcels. */
export const FulfilledPayload = OrderPayload.extend({
  customer: Kept(z.object({ id: ShopifyNumber, first_name: Kept(z.string().trim().max(100)) })),
  fulfillments: Kept(z.array(Fulfillment)),
});

/** What is said of a parcel, unless it is not said of which. */
export function parcelIn({ id, status, created_at }: z.infer<typeof Fulfillment>): ParcelNews[] {
  if (!id) return [];
  return [{ id, leftAt: new Date(created_at), isCalledOff: isCalledOff(status ?? "") }];
}

/**
 * The products of an order, each once with the pieces of all its rows; what is no product of the shop, such as a
 * fee, is none.
 */
export function boughtIn({ line_items }: Pick<OrderPayload, "line_items">) {
  const products = new Map<string, { productId: string; title: string; bought: number }>();
  for (const { product_id: productId, title, quantity } of line_items) {
    if (!productId) continue;
    const known = products.get(productId) ?? { productId, title, bought: 0 };
    products.set(productId, { ...known, bought: known.bought + quantity });
  }
  return [...products.values()];
}

/** `hashed` makes of an address what we keep of it. */
export function particularsOf(order: OrderPayload, hashed: (address: string) => string) {
  return {
    number: orderNumber(order.name),
    emailHash: order.email ? hashed(order.email) : null,
    customerId: order.customer?.id ?? null,
    country: order.shipping_address?.country_code ?? order.billing_address?.country_code ?? null,
    locale: order.customer_locale ?? null,
    orderedAt: new Date(order.processed_at ?? order.created_at),
  };
}

export const RefundPayload = z.object({
  id: ShopifyNumber,
  order_id: ShopifyNumber,
  created_at: Time,
  refund_line_items: z.array(
    z.object({
      quantity: Pieces,
      line_item: z.object({
        product_id: ShopifyNumber.nullish(),
        title: z.string().max(500),
        quantity: Pieces,
      }),
    }),
  ),
});

/** The products of which pieces were given back, each once. A row may be given back in several parts. */
export function givenBackIn({ refund_line_items }: z.infer<typeof RefundPayload>) {
  const products = new Map<string, { title: string; bought: number; refunded: number }>();
  for (const { quantity, line_item } of refund_line_items) {
    const { product_id: id, title, quantity: ofRow } = line_item;
    if (!id) continue;
    const known = products.get(id) ?? { title, bought: 0, refunded: 0 };
    const refunded = known.refunded + quantity;
    products.set(id, { ...known, bought: Math.max(known.bought, ofRow), refunded });
  }
  return [...products].map(([productId, counted]) => ({ productId, ...counted }));
}

/** Of a change to an order only whether anything of its money is left. */
export const OrderMoneyPayload = z.object({
  id: ShopifyNumber,
  financial_status: Kept(z.string().max(50)),
});

export const FulfillmentPayload = Fulfillment.extend({ order_id: ShopifyNumber });

export const FulfillmentEventPayload = z.object({
  order_id: ShopifyNumber,
  /** The parcel's; not in what was stored before it was asked for. */
  fulfillment_id: ShopifyNumber.nullish(),
  status: z.string().max(50),
  happened_at: Time,
});
