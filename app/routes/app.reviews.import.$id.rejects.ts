import type { LoaderFunctionArgs } from "@remix-run/node";
import { noteLook } from "../data-looks.server";
import { fileResponse } from "../file-stream.server";
import { loadTexts, localeFor } from "../i18n";
import { authenticateAdmin } from "../shopify.server";
import { theImport } from "../trust/reviews/imports/import-view.server";
import { rejectsFile } from "../trust/reviews/imports/rejects-file.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The rows that were left out, with the reasons in the merchant's language; that they were looked at is noted. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, claims, locale } = await authenticateAdmin(request);
  const file = await theImport(shop, params.id);
  await noteLook(shop, { by: claims?.sub, what: "import-rows", about: file.id }, new Date());
  const texts = await loadTexts(localeFor(locale), ["review_imports"]);
  return fileResponse(rejectsFile(file, texts));
}
