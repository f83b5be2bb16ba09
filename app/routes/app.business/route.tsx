import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { businessFromShopify } from "../../trust/business/from-shopify";
import type { Business } from "../../trust/business/business";
import { BusinessForm } from "../../trust/business/form";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";

export const headers = appHeaders;
export const handle = { texts: "business" };
export const clientLoader = loaderWithTexts("business");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const page = await loadSettingPage(shop, "business", new Date());
  return { ...page, fromShopify: page.shop && businessFromShopify(page.shop) };
}

const textsOf = ({ representatives, profession, more }: Business) => [
  ...representatives.map(({ role }) => role),
  profession.title,
  profession.rules,
  more,
];

export default function BusinessRoute() {
  const { fromShopify, ...loaded } = useLoaderData<typeof loader>();
  return (
    <SettingPage<Business>
      name="business"
      loaded={loaded}
      forms
      template="page"
      isEmpty={({ legalName }) => legalName === ""}
      texts={textsOf}
    >
      {(parts) =>
        fromShopify && <BusinessForm {...parts} fromShopify={fromShopify} apiKey={loaded.apiKey} />
      }
    </SettingPage>
  );
}
