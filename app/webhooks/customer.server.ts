import type { z } from "zod";
import type { Tx } from "../db.server";
import { withOrders } from "../trust/reviews/person.server";
import { emailHash, shopKey } from "../trust/shop-key.server";
import type { Customer } from "./customer-data.server";
import type { CustomerPayload } from "./customer-payload";

/** Of whom Shopify speaks, with the orders that we know to be theirs. */
export async function customerFrom(
  tx: Tx,
  shop: string,
  { customer, ...told }: z.infer<typeof CustomerPayload> & { orders_requested?: string[] | null },
): Promise<Customer> {
  const hash = customer.email ? emailHash(await shopKey(shop, tx), customer.email) : null;
  const orderIds = [...(told.orders_to_redact ?? []), ...(told.orders_requested ?? [])];
  const person = { customerId: customer.id, emailHash: hash, orderIds };
  return { ...(await withOrders(tx, shop, person)), customerId: customer.id };
}
