import type { LoaderFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import { theImport, viewOf } from "../trust/reviews/imports/import-view.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** How far an import is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const view = await viewOf(await theImport(shop, params.id));
  return Response.json(view, { headers: { "Cache-Control": "no-store" } });
}
