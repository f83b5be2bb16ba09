import type { ActionFunctionArgs } from "@remix-run/node";
import { db } from "../db.server";
import { authenticateAdmin } from "../shopify.server";
import { confirmCancellation } from "../trust/cancellation/decide.server";
import type { DecisionAnswer } from "../trust/cancellation/inbox/answers";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The merchant agrees that an order be cancelled; a job has Shopify do it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const { id = "" } = params;
  const now = new Date();
  const ok = await db.$transaction((tx) => confirmCancellation(tx, shop, id, now));
  return Response.json((ok ? { ok } : { ok, why: "decided" }) satisfies DecisionAnswer);
}
