import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import type { AccountSecurity } from "../../trust/account-security/account-security";
import { AccountSecurityForm } from "../../trust/account-security/form";
import { saysNothing } from "../../trust/account-security/says-nothing";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";

export const headers = appHeaders;
export const handle = { texts: "account_security" };
export const clientLoader = loaderWithTexts("account_security");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return loadSettingPage(shop, "account_security", new Date());
}

const textsOf = ({ signIn, senders, report }: AccountSecurity) => [
  signIn.words,
  ...senders.map(({ about }) => about),
  report.words,
];

export default function AccountSecurityRoute() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <SettingPage
      name="account_security"
      forms
      loaded={loaded}
      isEmpty={saysNothing}
      texts={textsOf}
      template="page"
    >
      {(parts) => <AccountSecurityForm {...parts} />}
    </SettingPage>
  );
}
