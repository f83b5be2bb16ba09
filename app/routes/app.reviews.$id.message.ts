import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { db } from "../db.server";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { problemsFrom } from "../trust/problem";
import { PrivateReply, writeToAuthor } from "../trust/reviews/invitations/write-to-author.server";
import type { MessageAnswer } from "../trust/reviews/moderation/stroke-answer";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Message = z.object({ text: PrivateReply });

/** Writes to the author of a review alone, by e-mail. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const { id = "" } = params;
  const message = Message.safeParse(await jsonOf(request));
  if (!message.success) return answer({ ok: false, problems: problemsFrom(message.error) });
  const { text } = message.data;
  const now = new Date();
  const sent = await db.$transaction((tx) => writeToAuthor(tx, shop, id, text, now));
  return answer(sent ? { ok: true } : { ok: false, problems: [NOBODY] });
}

const NOBODY = { path: ["text"], code: "author-unknown" };

const answer = (said: MessageAnswer) => Response.json(said);
