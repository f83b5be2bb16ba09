import { z } from "zod";

const Id = z.union([z.int(), z.string().regex(/^\d+$/)]).transform(String);

/** Shopify may leave the customer's address and telephone out; the id is what we go by. */
export const CustomerPayload = z.object({ customer: z.object({ id: Id }) });

export const DataRequestPayload = CustomerPayload.extend({ data_request: z.object({ id: Id }) });
