import type { ActionFunctionArgs } from "@remix-run/node";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { deleteEntry, restoreEntry } from "../trust/reviews/questions/moderation.server";
import { EntryWanted, questionStroke } from "../trust/reviews/questions/question-stroke.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** That a question, or an answer, is deleted: a POST deletes it, a DELETE of that brings it back as it was. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = EntryWanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { questionId, answerId }", { status: 400 });
  const now = new Date();
  const verb = request.method === "DELETE" ? restoreEntry : deleteEntry;
  return Response.json(await questionStroke(shop, (tx) => verb(tx, shop, wanted.data, now)));
}
