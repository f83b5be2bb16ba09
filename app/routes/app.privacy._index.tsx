import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dataRequests } from "../data-requests.server";
import { authenticateAdmin } from "../shopify.server";
import { AdminPage } from "../ui/admin-page";
import { appHeaders } from "../ui/app-headers";
import { DataRequestList } from "../ui/data-request-list";
import { useTexts } from "../ui/texts";

export const headers = appHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const requests = await dataRequests(shop);
  return {
    requests: requests.map(({ id, requestedAt, expiresAt }) => ({
      id,
      requestedOn: requestedAt.toISOString(),
      keptUntil: expiresAt.toISOString(),
    })),
  };
}

/** What customers have asked the merchant to hand out under the law. */
export default function PrivacyRoute() {
  const { t } = useTexts();
  const { requests } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      title={t("privacy.title")}
      subtitle={t("privacy.what")}
      parent={{ title: t("nav.home"), url: "/app" }}
    >
      <DataRequestList requests={requests} />
    </AdminPage>
  );
}
