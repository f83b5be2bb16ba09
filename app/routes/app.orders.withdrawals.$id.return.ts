import type { ActionFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import { openReturnFor } from "../trust/withdrawals/inbox/open-return-for.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** A return is opened in Shopify for what was withdrawn from. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, claims } = await authenticateAdmin(request);
  const who = { by: claims?.sub ?? "" };
  const answer = await openReturnFor(shop, params.id ?? "", who, new Date());
  if (!answer) throw new Response("No such withdrawal", { status: 404 });
  return Response.json(answer);
}
