import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileResponse } from "../file-stream.server";
import { loadTexts, localeFor } from "../i18n";
import { authenticateAdmin } from "../shopify.server";
import { theImport } from "../trust/reviews/imports/import-view.server";
import { rejectsFile } from "../trust/reviews/imports/rejects-file.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The rows that were left out, with the reasons in the merchant's language. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = await authenticateAdmin(request);
  const file = await theImport(shop, params.id);
  const texts = await loadTexts(localeFor(locale), ["review_imports"]);
  return fileResponse(rejectsFile(file, texts));
}
