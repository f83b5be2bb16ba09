import type { LoaderFunctionArgs } from "@remix-run/node";
import { noteLook } from "../data-looks.server";
import { dataRequestFile } from "../data-requests.server";
import { authenticateAdmin } from "../shopify.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The file that answers one data request. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, claims } = await authenticateAdmin(request);
  const id = params.id ?? "";
  const file = await dataRequestFile(shop, id);
  if (file === null) throw new Response("There is no such file", { status: 404 });
  await noteLook(shop, { by: claims?.sub, what: "data-request", about: id }, new Date());
  return Response.json(file, {
    headers: {
      "Content-Disposition": `attachment; filename="data-request.json"`,
      "Cache-Control": "no-store",
    },
  });
}
