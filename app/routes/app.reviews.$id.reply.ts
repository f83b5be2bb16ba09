import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { paragraphs } from "../trust/plain-text";
import { problemsFrom } from "../trust/problem";
import { REPLY_MAX } from "../trust/reviews/limits";
import { replyToReview } from "../trust/reviews/moderation.server";
import type { ReplyAnswer } from "../trust/reviews/moderation/stroke-answer";
import { stroke } from "../trust/reviews/moderation/stroke.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Reply = z.object({ text: paragraphs(REPLY_MAX, "reply-missing") });

/** The shop's public answer to a review: written by a POST, and taken away by a DELETE. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const { id = "" } = params;
  const now = new Date();
  if (request.method === "DELETE") {
    return answer({ ok: true, ...(await stroke((tx) => replyToReview(tx, shop, id, "", now))) });
  }
  const reply = Reply.safeParse(await jsonOf(request));
  if (!reply.success) return answer({ ok: false, problems: problemsFrom(reply.error) });
  const { text } = reply.data;
  return answer({ ok: true, ...(await stroke((tx) => replyToReview(tx, shop, id, text, now))) });
}

const answer = (said: ReplyAnswer) => Response.json(said);
