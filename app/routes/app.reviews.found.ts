import type { LoaderFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import { findIds } from "../trust/reviews/moderation/find-ids.server";
import { FROM_THE_BEGINNING } from "../trust/reviews/moderation/review-list.server";
import { REVIEWS_AT_ONCE, searchIn } from "../trust/reviews/moderation/review-search";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The ids of what a search finds, as many as one stroke may change. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const search = searchIn(new URL(request.url).searchParams);
  return Response.json({ ids: await findIds(shop, search, FROM_THE_BEGINNING, REVIEWS_AT_ONCE) });
}
