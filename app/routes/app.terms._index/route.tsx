import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { TermsForm } from "../../trust/terms/form";
import { loadTermsHistory } from "../../trust/terms/history.server";
import type { Terms } from "../../trust/terms/terms";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";

export const headers = appHeaders;
export const handle = { texts: "terms" };
export const clientLoader = loaderWithTexts("terms");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const now = new Date();
  const [loaded, history] = await Promise.all([
    loadSettingPage(shop, "terms", now),
    loadTermsHistory(shop, now),
  ]);
  return { loaded, history };
}

const isEmpty = ({ source, text, page }: Terms) =>
  (source === "written" && Object.keys(text).length === 0) || (source === "page" && page === "");

export default function TermsRoute() {
  const { loaded, history } = useLoaderData<typeof loader>();
  return (
    <SettingPage
      name="terms"
      loaded={loaded}
      isEmpty={isEmpty}
      texts={({ source, text }: Terms) => (source === "written" ? [text] : [])}
      template="cart"
    >
      {(parts) => <TermsForm {...parts} history={history} />}
    </SettingPage>
  );
}
