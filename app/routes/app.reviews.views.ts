import type { ActionFunctionArgs } from "@remix-run/node";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { saveView } from "../trust/reviews/moderation/saved-views.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** Keeps a search for reviews under a name. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return Response.json(await saveView(shop, await jsonOf(request)));
}
