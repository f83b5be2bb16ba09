import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { BADGES_MAX, HEADING_MAX, SEALS_MAX, type Badges } from "../../trust/badges/badges";
import { claimViews } from "../../trust/badges/claim-view";
import { BadgesForm } from "../../trust/badges/form";
import { CLAIM_TEXT_MAX } from "../../trust/claims/claim";
import { loadShopReviews } from "../../trust/reviews/shop-reviews.server";
import { loadSettings } from "../../trust/settings.server";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";

export const headers = appHeaders;
export const handle = { texts: "badges" };
export const clientLoader = loaderWithTexts("badges");

/** Only our own database: the first paint waits for nothing that Shopify has to answer. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const now = new Date();
  const [page, settings, reviews] = await Promise.all([
    loadSettingPage(shop, "badges", now),
    loadSettings(shop),
    loadShopReviews(shop),
  ]);
  return {
    ...page,
    claims: page.shop ? claimViews({ shop: page.shop, settings, reviews, now }) : [],
    limits: { badges: BADGES_MAX, seals: SEALS_MAX, heading: HEADING_MAX, text: CLAIM_TEXT_MAX },
  };
}

const isEmpty = ({ badges, seals }: Badges) => badges.length + seals.length === 0;
const textsOf = ({ heading, badges }: Badges) => [heading, ...badges.map(({ text }) => text)];

export default function BadgesRoute() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <SettingPage
      name="badges"
      loaded={loaded}
      cards={[114, 128, 740]}
      isEmpty={isEmpty}
      texts={textsOf}
    >
      {({ form, language, facts }) => (
        <BadgesForm
          form={form}
          claims={loaded.claims}
          language={language}
          limits={loaded.limits}
          today={loaded.today}
          facts={facts}
        />
      )}
    </SettingPage>
  );
}
