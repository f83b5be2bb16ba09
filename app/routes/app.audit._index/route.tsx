import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "../../env.server";
import { authenticateAdmin } from "../../shopify.server";
import { AuditPage } from "../../trust/audit/audit-page";
import { viewAudit } from "../../trust/audit/view-audit.server";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingSkeleton } from "../../ui/setting-skeleton";
import { useTexts } from "../../ui/texts";
import { useShopFacts } from "../../ui/use-shop-facts";

export const headers = appHeaders;
export const handle = { texts: "audit" };
export const clientLoader = loaderWithTexts("audit");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const told = loadShopFacts(shop);
  const [view, known] = await Promise.all([viewAudit(shop, new Date(), told), told]);
  return {
    view,
    factsFrom: known?.lookedUpAt.toISOString() ?? null,
    apiKey: env.SHOPIFY_API_KEY,
  };
}

/** What a careful shopper looks for in this shop, and what of it is missing. */
export default function AuditRoute() {
  const { t } = useTexts();
  const { view, factsFrom, apiKey } = useLoaderData<typeof loader>();
  const facts = useShopFacts(factsFrom);
  return (
    <AdminPage title={t("audit.page.title")} subtitle={t("audit.page.what")}>
      {view ? (
        <AuditPage view={view} apiKey={apiKey} />
      ) : (
        <SettingSkeleton trouble={facts.trouble} onLookAgain={facts.lookAgain} cards={[240, 480]} />
      )}
    </AdminPage>
  );
}
