import { z } from "zod";
import { ShopifyNumber } from "./shopify-number";

const Orders = z.array(ShopifyNumber).max(10_000).nullish();

/** Shopify may leave the customer's address and orders out; the id is always there. */
export const CustomerPayload = z.object({
  customer: z.object({ id: ShopifyNumber, email: z.string().max(320).nullish().catch(null) }),
  orders_to_redact: Orders,
});

export const DataRequestPayload = CustomerPayload.extend({
  data_request: z.object({ id: ShopifyNumber }),
  /** Here Shopify calls them by another name. */
  orders_requested: Orders,
});
