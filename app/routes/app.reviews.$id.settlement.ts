import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { db } from "../db.server";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import type { SettleAnswer } from "../trust/reviews/moderation/review-answers";
import { reopenReports, settleReports } from "../trust/reviews/moderation/settle-reports.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Settled = z.object({ at: z.iso.datetime().transform((time) => new Date(time)) });

/** That the reports of a review are settled: made by a POST, and taken away again by a DELETE. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const { id = "" } = params;
  if (request.method === "DELETE") {
    const settled = Settled.safeParse(await jsonOf(request));
    if (!settled.success) throw new Response("Expected { at }", { status: 400 });
    const { at } = settled.data;
    return answer(await db.$transaction((tx) => reopenReports(tx, shop, id, at)), at);
  }
  const now = new Date();
  return answer(await db.$transaction((tx) => settleReports(tx, shop, id, now)), now);
}

const answer = (count: number, at: Date) =>
  Response.json({ count, at: at.toISOString() } satisfies SettleAnswer);
