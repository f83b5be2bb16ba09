import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack } from "@shopify/polaris";
import { dataLooks } from "../data-looks.server";
import { dataRequests } from "../data-requests.server";
import { authenticateAdmin } from "../shopify.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import { AdminPage } from "../ui/admin-page";
import { appHeaders } from "../ui/app-headers";
import { DataLookList } from "../ui/data-look-list";
import { DataRequestList } from "../ui/data-request-list";
import { useTexts } from "../ui/texts";

export const headers = appHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const [requests, looks, known] = await Promise.all([
    dataRequests(shop),
    dataLooks(shop),
    loadShopFacts(shop),
  ]);
  return {
    requests: requests.map(({ id, requestedAt, expiresAt }) => ({
      id,
      requestedOn: requestedAt.toISOString(),
      keptUntil: expiresAt.toISOString(),
    })),
    looks: looks.map((look) => ({ ...look, at: look.at.toISOString() })),
    timeZone: known?.facts.timeZone ?? "UTC",
  };
}

/** What customers have asked the merchant to hand out under the law, and who has looked at what names them. */
export default function PrivacyRoute() {
  const { t } = useTexts();
  const { requests, looks, timeZone } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      title={t("privacy.title")}
      subtitle={t("privacy.what")}
      parent={{ title: t("nav.home"), url: "/app" }}
    >
      <BlockStack gap="400">
        <DataRequestList requests={requests} />
        <DataLookList looks={looks} timeZone={timeZone} />
      </BlockStack>
    </AdminPage>
  );
}
