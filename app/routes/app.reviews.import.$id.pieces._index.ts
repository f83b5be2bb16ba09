import type { LoaderFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import type { PiecesThere } from "../trust/reviews/imports/import-view";
import { theImport } from "../trust/reviews/imports/import-view.server";
import { piecesThere } from "../trust/reviews/imports/uploads.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** Which pieces of a file have arrived: an upload goes on with the others. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const upload = await theImport(shop, params.id);
  return Response.json({ places: await piecesThere(upload) } satisfies PiecesThere, {
    headers: { "Cache-Control": "no-store" },
  });
}
