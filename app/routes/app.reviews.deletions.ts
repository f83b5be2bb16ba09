import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { deleteReviews, restoreReviews } from "../trust/reviews/moderation.server";
import { Ids } from "../trust/reviews/moderation/ids";
import { stroke } from "../trust/reviews/moderation/stroke.server";
import { REFUSAL_REASONS } from "../trust/reviews/refusal-reasons";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Back = z.object({ ids: Ids });
const Wanted = z.object({ ids: Ids, reason: z.enum(REFUSAL_REASONS) });

/** That reviews are deleted: a POST deletes them for a reason, a DELETE of that brings them back as refused. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const body = await jsonOf(request);
  const now = new Date();
  if (request.method === "DELETE") {
    const back = Back.safeParse(body);
    if (!back.success) throw new Response("Expected { ids }", { status: 400 });
    return Response.json(await stroke((tx) => restoreReviews(tx, shop, back.data.ids, now)));
  }
  const wanted = Wanted.safeParse(body);
  if (!wanted.success) throw new Response("Expected { ids, reason }", { status: 400 });
  const { ids, reason } = wanted.data;
  return Response.json(await stroke((tx) => deleteReviews(tx, shop, ids, reason, now)));
}
