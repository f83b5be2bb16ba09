import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { chooseReviews } from "../trust/reviews/moderation.server";
import { Ids } from "../trust/reviews/moderation/ids";
import { stroke } from "../trust/reviews/moderation/stroke.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Wanted = z.object({ ids: Ids });

/** That reviews are chosen for the home page: made by a POST, and taken away again by a DELETE. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = Wanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { ids }", { status: 400 });
  const { ids } = wanted.data;
  const chosen = request.method !== "DELETE";
  const now = new Date();
  return Response.json(await stroke((tx) => chooseReviews(tx, shop, ids, chosen, now)));
}
