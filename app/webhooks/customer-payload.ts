import { z } from "zod";

const Id = z.union([z.int(), z.string().regex(/^\d+$/)]).transform(String);

/** Shopify may leave the customer's address and orders out; the id is always there. */
export const CustomerPayload = z.object({
  customer: z.object({ id: Id, email: z.string().max(320).nullish().catch(null) }),
  orders_to_redact: z.array(Id).max(10_000).nullish(),
});

export const DataRequestPayload = CustomerPayload.extend({ data_request: z.object({ id: Id }) });
