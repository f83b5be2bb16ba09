import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import type { Cancellations } from "../../trust/cancellation/cancellations";
import { CancellationForm } from "../../trust/cancellation/form";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "cancellation" };
export const clientLoader = loaderWithTexts("cancellation");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return loadSettingPage(shop, "cancellation", new Date());
}

/** Whether buyers can ask that an order be stopped. */
export default function CancellationSettingRoute() {
  const { t } = useTexts();
  const loaded = useLoaderData<typeof loader>();
  return (
    <SettingPage<Cancellations>
      name="cancellation"
      parent={{ title: t("cancellations.title"), url: "/app/orders/cancellations" }}
      loaded={loaded}
      isEmpty={({ on }) => !on}
      texts={({ words }) => [words]}
    >
      {(parts) => <CancellationForm {...parts} />}
    </SettingPage>
  );
}
