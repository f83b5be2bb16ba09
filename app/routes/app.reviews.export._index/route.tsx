import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { db } from "../../db.server";
import { authenticateAdmin } from "../../shopify.server";
import { ExportPage } from "../../trust/reviews/exports/export-page";
import { feedAddress } from "../../trust/reviews/exports/feed-address.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "review_imports" };
export const clientLoader = loaderWithTexts("review_imports");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const [feed, any] = await Promise.all([
    feedAddress(shop),
    db.review.findFirst({ where: { shop }, select: { id: true } }),
  ]);
  return { feed, isEmpty: any === null };
}

/** Where all reviews are taken along, whenever the merchant wants. */
export default function ExportRoute() {
  const { t } = useTexts();
  return (
    <AdminPage
      title={t("exports.title")}
      subtitle={t("exports.subtitle")}
      parent={{ title: t("settings.reviews.title"), url: "/app/reviews" }}
    >
      <ExportPage {...useLoaderData<typeof loader>()} />
    </AdminPage>
  );
}
