import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { WithdrawalForm } from "../../trust/withdrawals/form";
import type { WithdrawalSetting } from "../../trust/withdrawals/withdrawal-setting";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "withdrawal" };
export const clientLoader = loaderWithTexts("withdrawal");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return loadSettingPage(shop, "withdrawal", new Date());
}

/** What stands on the buttons of a withdrawal, and above its form. */
export default function WithdrawalSettingRoute() {
  const { t } = useTexts();
  const loaded = useLoaderData<typeof loader>();
  return (
    <SettingPage<WithdrawalSetting>
      name="withdrawal"
      parent={{ title: t("withdrawalSettings.parent"), url: "/app/orders/withdrawals" }}
      loaded={loaded}
      template="footer"
      isEmpty={() => false}
      texts={({ words }) => [words]}
    >
      {(parts) => <WithdrawalForm {...parts} />}
    </SettingPage>
  );
}
