import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { noteLook } from "../../data-looks.server";
import { authenticateAdmin } from "../../shopify.server";
import { ImportPage } from "../../trust/reviews/imports/import-page";
import { theImport, viewOf } from "../../trust/reviews/imports/import-view.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "review_imports" };
export const clientLoader = loaderWithTexts("review_imports");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, claims } = await authenticateAdmin(request);
  const view = await viewOf(await theImport(shop, params.id));
  if (view.firstRows.length > 0) {
    await noteLook(shop, { by: claims?.sub, what: "import-rows", about: view.id }, new Date());
  }
  return { view };
}

/** One file of reviews, from its upload to its undo. */
export default function ImportRoute() {
  const { t } = useTexts();
  const { view } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      title={view.fileName}
      subtitle={t("imports.oneWhat")}
      parent={{ title: t("imports.title"), url: "/app/reviews/import" }}
    >
      {/* A finished upload loads the page anew, with another beginning. */}
      <ImportPage key={`${view.id} ${view.state}`} loaded={view} />
    </AdminPage>
  );
}
