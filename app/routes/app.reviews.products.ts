import type { LoaderFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import { productsLike } from "../trust/reviews/moderation/products-like.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** Products that have been ordered, reviewed or asked about, by a part of their title. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const words = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json({ products: await productsLike(shop, words) });
}
