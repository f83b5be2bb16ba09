import type { ActionFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import { startImport, stopImport } from "../trust/reviews/imports/import-verbs.server";
import { answerOf, theImport } from "../trust/reviews/imports/import-view.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** That an import runs: a POST begins it or goes on with it, a DELETE stops it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const file = await theImport(shop, params.id);
  const verb = request.method === "DELETE" ? stopImport : () => startImport(file, new Date());
  return Response.json(await answerOf(file, verb));
}
