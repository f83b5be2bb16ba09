import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { internationalNumber } from "../../trust/phone-number";
import type { ShopFacts } from "../../trust/shop-facts";
import { SupportForm } from "../../trust/support/form";
import type { Support } from "../../trust/support/support";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";

export const headers = appHeaders;
export const handle = { texts: "support" };
export const clientLoader = loaderWithTexts("support");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const page = await loadSettingPage(shop, "support", new Date());
  return { ...page, shop: page.shop && withNumberInFull(page.shop) };
}

/** With its country's prefix, so that the browser needs no library for that. */
const withNumberInFull = (facts: ShopFacts): ShopFacts => ({
  ...facts,
  phone: facts.phone && internationalNumber(facts.phone, facts.country),
});

const textsOf = ({ channels, holidays }: Support) => [
  ...channels.flatMap(({ name, note }) => [name, note]),
  ...holidays.map(({ name }) => name),
];

export default function SupportRoute() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <SettingPage
      name="support"
      forms
      loaded={loaded}
      isEmpty={({ channels }: Support) => channels.length === 0}
      texts={textsOf}
      template="page"
    >
      {(parts) => <SupportForm {...parts} />}
    </SettingPage>
  );
}
