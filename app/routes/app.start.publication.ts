import type { ActionFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import { publishStart } from "../storefront/publish-start.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The merchant's word: all that was accepted is saved and published. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return Response.json(await publishStart(shop, new Date()));
}
