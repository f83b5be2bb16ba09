import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { db } from "../db.server";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import type { QuestionUndoAnswer } from "../trust/reviews/questions/question-stroke-answer";
import { changesIn, undoChanges } from "../trust/reviews/questions/undo.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Wanted = z.object({ change: z.string().max(100_000) });

/** Strokes over questions: a DELETE takes back the one that is sent, if nobody has changed the same since. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  if (request.method !== "DELETE") throw new Response("Expected DELETE", { status: 405 });
  const wanted = Wanted.safeParse(await jsonOf(request));
  const changes = wanted.success ? changesIn(shop, wanted.data.change) : null;
  if (!changes) throw new Response("There is no such change", { status: 404 });
  const isUndone = await db.$transaction((tx) => undoChanges(tx, shop, changes));
  return Response.json({ isUndone } satisfies QuestionUndoAnswer);
}
