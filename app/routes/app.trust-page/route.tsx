import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { storefrontDocument } from "../../storefront/document";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { loadShopReviews } from "../../trust/reviews/shop-reviews.server";
import { loadSettings } from "../../trust/settings.server";
import { TrustPageForm } from "../../trust/trust-page/form";
import { isBegun } from "../../trust/trust-page/begun";
import { pageNow } from "../../trust/trust-page/page";
import { SECTIONS } from "../../trust/trust-page/sections";
import type { TrustPage } from "../../trust/trust-page/trust-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";

export const headers = appHeaders;
export const handle = { texts: "trust_page" };
export const clientLoader = loaderWithTexts("trust_page");

/** Only our own database: the first paint waits for nothing that Shopify has to answer. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const now = new Date();
  const [page, settings, reviews] = await Promise.all([
    loadSettingPage(shop, "trust_page", now),
    loadSettings(shop),
    loadShopReviews(shop),
  ]);
  const shown = page.shop && storefrontDocument({ shop: page.shop, settings, reviews, now });
  return {
    ...page,
    filled: SECTIONS.filter((name) => name === "shop_facts" || shown?.[name]),
  };
}

const isEmpty = (value: TrustPage) => !isBegun(value);
const textsOf = ({ intro }: TrustPage) => [intro];

export default function TrustPageRoute() {
  const loaded = useLoaderData<typeof loader>();
  const page = loaded.shop && pageNow(loaded.saved.value, loaded.shop);
  return (
    <SettingPage
      name="trust_page"
      loaded={loaded}
      template="page"
      {...(page && "handle" in page && { previewPath: `/pages/${page.handle}` })}
      cards={[220, 130, 160, 520]}
      isEmpty={isEmpty}
      texts={textsOf}
    >
      {({ form, language, shop }) => (
        <TrustPageForm form={form} shop={shop} language={language} filled={loaded.filled} />
      )}
    </SettingPage>
  );
}
