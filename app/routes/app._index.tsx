import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "../env.server";
import { authenticateAdmin } from "../shopify.server";
import { loadHome } from "../storefront/home-view.server";
import { HomePage } from "../trust/home/home-page";
import { AdminPage } from "../ui/admin-page";
import { appHeaders } from "../ui/app-headers";
import { loaderWithTexts } from "../ui/part-texts";
import { useTexts } from "../ui/texts";
import { useShopFacts } from "../ui/use-shop-facts";

export const headers = appHeaders;
export const handle = { texts: "home" };
export const clientLoader = loaderWithTexts("home");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return { ...(await loadHome(shop, new Date())), apiKey: env.SHOPIFY_API_KEY };
}

export default function HomeRoute() {
  const { t } = useTexts();
  const { view, publication, factsFrom, apiKey } = useLoaderData<typeof loader>();
  // Asked for here already, so that the next page has something to show at once.
  useShopFacts(factsFrom);
  return (
    <AdminPage title="Tillit" subtitle={t("home.what")}>
      <HomePage view={view} publication={publication} apiKey={apiKey} />
    </AdminPage>
  );
}
