import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { ReturnsForm } from "../../trust/returns/form";
import type { Returns } from "../../trust/returns/returns";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";

export const headers = appHeaders;
export const handle = { texts: "returns" };
export const clientLoader = loaderWithTexts("returns");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return loadSettingPage(shop, "returns", new Date());
}

const textsOf = ({ exclusions, notTaken, how, address, exchangeHow }: Returns) => [
  ...exclusions.map(({ goods }) => goods),
  notTaken,
  how,
  address,
  exchangeHow,
];

export default function ReturnsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <SettingPage
      name="returns"
      forms
      loaded={loaded}
      isEmpty={({ base }: Returns) => base.days === null}
      texts={textsOf}
      template="product"
    >
      {(parts) => <ReturnsForm {...parts} />}
    </SettingPage>
  );
}
