import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { AdminTrouble } from "../admin-api/admin.server";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import type { ByHandAnswer } from "../trust/reviews/invitations/answers";
import { inviteByHand } from "../trust/reviews/invitations/invite-by-hand.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Wanted = z.object({ number: z.string().max(100) });

/** Asks the buyer of one order, by its number, now. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = Wanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { number }", { status: 400 });
  try {
    return answer(await inviteByHand(shop, wanted.data.number, new Date()));
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    return answer({ ok: false, why: "shopify" });
  }
}

const answer = (asked: ByHandAnswer) => Response.json(asked);
