import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "../../env.server";
import { authenticateAdmin } from "../../shopify.server";
import { knownStart } from "../../trust/start/known-start.server";
import { StartPage } from "../../trust/start/start-page";
import { isStep } from "../../trust/start/steps";
import { viewStart } from "../../trust/start/view-start.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingSkeleton } from "../../ui/setting-skeleton";
import { useTexts } from "../../ui/texts";
import { useShopFacts } from "../../ui/use-shop-facts";

export const headers = appHeaders;
// The fields are called as on the pages of their own.
export const handle = { texts: ["start", "business", "returns", "support"] };
export const clientLoader = loaderWithTexts("start", "business", "returns", "support");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const { step } = params;
  if (!isStep(step)) throw new Response("There is no such step", { status: 404 });
  const known = await knownStart(shop, new Date());
  return {
    step,
    view: known && viewStart(known),
    factsFrom: known?.lookedUpAt.toISOString() ?? null,
    apiKey: env.SHOPIFY_API_KEY,
  };
}

/** From the installation to a product page that can be trusted: one step an address. */
export default function StartRoute() {
  const { t } = useTexts();
  const { step, view, factsFrom, apiKey } = useLoaderData<typeof loader>();
  const facts = useShopFacts(factsFrom);
  return (
    <AdminPage
      title={t("start.title")}
      subtitle={t("start.subtitle")}
      parent={{ title: t("nav.home"), url: "/app" }}
    >
      {view ? (
        <StartPage step={step} view={view} apiKey={apiKey} />
      ) : (
        <SettingSkeleton trouble={facts.trouble} onLookAgain={facts.lookAgain} cards={[92, 620]} />
      )}
    </AdminPage>
  );
}
