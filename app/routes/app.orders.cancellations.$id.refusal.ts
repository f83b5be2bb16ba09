import type { ActionFunctionArgs } from "@remix-run/node";
import { db } from "../db.server";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { declineCancellation } from "../trust/cancellation/decide.server";
import type { DeclineAnswer } from "../trust/cancellation/inbox/answers";
import { DeclineInput } from "../trust/cancellation/inbox/decline-input";
import { problemsFrom } from "../trust/problem";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The merchant declines that an order be cancelled, for a reason that the buyer is told. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const { id = "" } = params;
  const input = DeclineInput.safeParse(await jsonOf(request));
  if (!input.success) {
    return answer({ ok: false, why: "words", problems: problemsFrom(input.error) });
  }
  const now = new Date();
  const ok = await db.$transaction((tx) => declineCancellation(tx, shop, id, input.data, now));
  return answer(ok ? { ok } : { ok, why: "decided" });
}

const answer = (said: DeclineAnswer) => Response.json(said);
