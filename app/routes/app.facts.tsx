import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../shopify.server";
import { settingStates } from "../storefront/setting-states.server";
import { AdminPage } from "../ui/admin-page";
import { appHeaders } from "../ui/app-headers";
import { SettingList } from "../ui/setting-list";
import { useTexts } from "../ui/texts";

export const headers = appHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return { states: await settingStates(shop, new Date()) };
}

/** All that the merchant states, and what of it is there. */
export default function FactsRoute() {
  const { t } = useTexts();
  const { states } = useLoaderData<typeof loader>();
  return (
    <AdminPage title={t("factsPage.title")} subtitle={t("factsPage.what")}>
      <SettingList states={states} />
    </AdminPage>
  );
}
