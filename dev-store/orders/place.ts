import { randomBytes } from "node:crypto";
import type { DevStoreState } from "../state.ts";
import { primaryLocaleOf } from "../storefront/visit.ts";
import { customerFrom } from "./customer.ts";
import { OrderFault } from "./fault.ts";
import { takeLongId } from "./id.ts";
import type {
  AddressRecord,
  Attribute,
  OrderLineRecord,
  OrderRecord,
  PersonName,
} from "./records.ts";

export type WantedOrder = {
  email: string;
  name: PersonName;
  address: AddressRecord;
  locale: string;
  lines: { handle: string; quantity: number }[];
  paymentMethod: string;
  note: string | null;
  attributes: Attribute[];
};

const FIRST_NUMBER = 1001;

/** Places an order, paid at once. Nobody is told of it. */
export function placeOrder(state: DevStoreState, wanted: WantedOrder, now: Date): OrderRecord {
  const { paymentTypes, currency } = state.shop;
  if (!paymentTypes.includes(wanted.paymentMethod)) {
    throw new OrderFault(`paymentMethod: the shop takes ${paymentTypes.join(", ")}`);
  }
  const { email, name, locale, address, paymentMethod, note, attributes } = wanted;
  const at = now.toISOString();
  const lines = wanted.lines.map((line) => lineOf(state, line));
  const order: OrderRecord = {
    id: takeLongId(state),
    number: (state.orders.at(-1)?.number ?? FIRST_NUMBER - 1) + 1,
    customerId: customerFrom(state, { email, name, locale, address }, at).id,
    ...{ email, name, address, locale, lines, paymentMethod, note, attributes, currency },
    token: randomBytes(16).toString("hex"),
    createdAt: at,
    updatedAt: at,
    fulfillments: [],
    refunds: [],
    cancelled: null,
  };
  state.orders.push(order);
  return order;
}

function lineOf(
  state: DevStoreState,
  { handle, quantity }: WantedOrder["lines"][number],
): OrderLineRecord {
  const product = state.products.find((one) => one.handle === handle);
  if (!product) throw new OrderFault(`lines: the shop has no product ${handle}`);
  if (!product.available) throw new OrderFault(`lines: ${handle} is sold out`);
  return {
    id: takeLongId(state),
    productId: product.id,
    variantId: product.variant.id,
    handle,
    title: product.title[primaryLocaleOf(state)] ?? "",
    vendor: product.vendor,
    sku: product.variant.sku,
    quantity,
    price: product.price,
  };
}
