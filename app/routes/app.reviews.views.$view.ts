import type { ActionFunctionArgs } from "@remix-run/node";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import type { ViewAnswer } from "../trust/reviews/moderation/saved-view";
import { changeView, deleteView } from "../trust/reviews/moderation/saved-views.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** A saved search: a PUT changes its name or what it finds, a DELETE takes it away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const { view = "" } = params;
  if (request.method === "PUT") return answer(await changeView(shop, view, await jsonOf(request)));
  if (request.method !== "DELETE") throw new Response("Expected PUT or DELETE", { status: 405 });
  await deleteView(shop, view);
  return answer({ ok: true, id: view });
}

const answer = (said: ViewAnswer) => Response.json(said);
