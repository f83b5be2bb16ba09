import type { LoaderFunctionArgs } from "@remix-run/node";
import { dataRequestFile } from "../data-requests.server";
import { authenticateAdmin } from "../shopify.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The file that answers one data request. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const file = await dataRequestFile(shop, params.id ?? "");
  if (file === null) throw new Response("There is no such file", { status: 404 });
  return Response.json(file, {
    headers: {
      "Content-Disposition": `attachment; filename="data-request.json"`,
      "Cache-Control": "no-store",
    },
  });
}
