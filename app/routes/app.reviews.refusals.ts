import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { refuseReviews } from "../trust/reviews/moderation.server";
import { Ids } from "../trust/reviews/moderation/ids";
import { stroke } from "../trust/reviews/moderation/stroke.server";
import { REFUSAL_REASONS } from "../trust/reviews/refusal-reasons";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Wanted = z.object({ ids: Ids, reason: z.enum(REFUSAL_REASONS) });

/** Refuses reviews for a reason, which their authors are told. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = Wanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { ids, reason }", { status: 400 });
  const { ids, reason } = wanted.data;
  const now = new Date();
  return Response.json(await stroke((tx) => refuseReviews(tx, shop, ids, reason, now)));
}
