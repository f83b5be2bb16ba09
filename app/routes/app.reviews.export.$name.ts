import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileResponse } from "../file-stream.server";
import { authenticateAdmin } from "../shopify.server";
import { EXPORT_FILES } from "../trust/reviews/exports/export-files.server";
import { EXPORT_NAMES } from "../trust/reviews/exports/export-names";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** All reviews in one of the files that they can be taken along in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const name = EXPORT_NAMES.find((known) => known === params.name);
  if (!name) throw new Response("There is no such file", { status: 404 });
  const { fileName, contentType, text } = EXPORT_FILES[name];
  return fileResponse({ fileName, contentType, text: text(shop, new Date()) });
}
