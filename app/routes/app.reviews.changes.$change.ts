import type { ActionFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import type { UndoAnswer } from "../trust/reviews/moderation/stroke-answer";
import { inOneStroke } from "../trust/reviews/moderation/stroke.server";
import { undoChange } from "../trust/reviews/undo.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** One stroke over reviews: a DELETE takes it back, where nobody has changed anything since. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  if (request.method !== "DELETE") throw new Response("Expected DELETE", { status: 405 });
  const { change = "" } = params;
  const now = new Date();
  const undone: UndoAnswer = await inOneStroke((tx) => undoChange(tx, shop, change, now));
  return Response.json(undone);
}
