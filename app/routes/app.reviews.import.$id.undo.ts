import type { ActionFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import { startUndo } from "../trust/reviews/imports/import-verbs.server";
import { answerOf, theImport } from "../trust/reviews/imports/import-view.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** Removes the reviews that an import has brought. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return Response.json(await answerOf(await theImport(shop, params.id), startUndo));
}
