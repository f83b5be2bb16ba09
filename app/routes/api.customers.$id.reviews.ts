import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { authenticateExtension } from "../shopify.server";
import { customerReviews } from "../trust/reviews/customer-reviews.server";

/** Shopify's number of a Customer. */
const Id = z.string().regex(/^\d{1,20}$/);

/** What a customer has written, for the block on the customer's page in Shopify's admin. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, cors } = await authenticateExtension(request);
  const id = Id.safeParse(params.id);
  if (!id.success) throw cors(new Response("There is no such customer", { status: 404 }));
  const known = await customerReviews(shop, id.data);
  return cors(Response.json(known, { headers: { "Cache-Control": "no-store" } }));
}
