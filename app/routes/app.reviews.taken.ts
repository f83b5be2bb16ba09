import type { ActionFunctionArgs } from "@remix-run/node";
import { adminFor } from "../admin-api/admin.server";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { takeReview } from "../trust/reviews/moderation/take-review.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** Adds a review that somebody gave by phone or in a letter. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return Response.json(await takeReview(shop, await jsonOf(request), new Date(), adminFor));
}
