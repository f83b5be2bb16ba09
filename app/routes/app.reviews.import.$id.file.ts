import type { ActionFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import { discardImport } from "../trust/reviews/imports/import-verbs.server";
import { theImport } from "../trust/reviews/imports/import-view.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** Throws away a file of which nothing was imported. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return Response.json({ ok: await discardImport(await theImport(shop, params.id)) });
}
