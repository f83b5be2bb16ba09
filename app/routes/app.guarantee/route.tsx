import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { GuaranteeForm } from "../../trust/guarantee/form";
import { isEmpty } from "../../trust/guarantee/empty";
import type { Guarantee } from "../../trust/guarantee/guarantee";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";

export const headers = appHeaders;
export const handle = { texts: "guarantee" };
export const clientLoader = loaderWithTexts("guarantee");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return loadSettingPage(shop, "guarantee", new Date());
}

const textsOf = ({ notice, commercial }: Guarantee) => [
  notice.texts,
  ...(commercial ? [commercial.goods, commercial.covers, commercial.how] : []),
];

export default function GuaranteeRoute() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <SettingPage
      name="guarantee"
      forms
      loaded={loaded}
      isEmpty={isEmpty}
      texts={textsOf}
      template="product"
    >
      {(parts) => <GuaranteeForm {...parts} />}
    </SettingPage>
  );
}
