import type { LoaderFunctionArgs } from "@remix-run/node";
import { noteLook } from "../data-looks.server";
import { fileResponse } from "../file-stream.server";
import { authenticateAdmin } from "../shopify.server";
import { EXPORT_FILES } from "../trust/reviews/exports/export-files.server";
import { EXPORT_NAMES } from "../trust/reviews/exports/export-names";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** All reviews in one of the files that they can be taken along in, with their authors' addresses: a look that is noted. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, claims } = await authenticateAdmin(request);
  const name = EXPORT_NAMES.find((known) => known === params.name);
  if (!name) throw new Response("There is no such file", { status: 404 });
  const { fileName, contentType, text } = EXPORT_FILES[name];
  const now = new Date();
  await noteLook(shop, { by: claims?.sub, what: "reviews-file", about: fileName }, now);
  return fileResponse({ fileName, contentType, text: text(shop, now) });
}
