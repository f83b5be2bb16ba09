import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { DropCard } from "../../trust/reviews/imports/drop-card";
import { pastImport } from "../../trust/reviews/imports/import-view.server";
import { PastImports } from "../../trust/reviews/imports/past-imports";
import { pastImports } from "../../trust/reviews/imports/stored-import.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "review_imports" };
export const clientLoader = loaderWithTexts("review_imports");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return { imports: (await pastImports(shop)).map(pastImport) };
}

/** Where reviews come in from other platforms, and what has come. */
export default function ImportsRoute() {
  const { t } = useTexts();
  const { imports } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      title={t("imports.title")}
      subtitle={t("imports.what")}
      parent={{ title: t("settings.reviews.title"), url: "/app/reviews" }}
    >
      <DropCard />
      <PastImports imports={imports} />
    </AdminPage>
  );
}
