import type { ActionFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import { bringGuideBack, hideGuide } from "../trust/start/hidden-guide.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** `POST` brings the setup guide back, `DELETE` puts it away. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  if (request.method === "DELETE") await hideGuide(shop, new Date());
  else await bringGuideBack(shop);
  return Response.json({ ok: true });
}
