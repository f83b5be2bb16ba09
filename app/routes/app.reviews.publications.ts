import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { holdReviews, showReviews } from "../trust/reviews/moderation.server";
import { Ids } from "../trust/reviews/moderation/ids";
import { stroke } from "../trust/reviews/moderation/stroke.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Wanted = z.object({ ids: Ids });

/** That reviews are shown: a POST shows them, a DELETE holds them. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = Wanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { ids }", { status: 400 });
  const { ids } = wanted.data;
  const now = new Date();
  const verb = request.method === "DELETE" ? holdReviews : showReviews;
  return Response.json(await stroke((tx) => verb(tx, shop, ids, now)));
}
