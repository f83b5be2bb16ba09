import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { ReviewsForm } from "../../trust/reviews/form";
import type { Reviews } from "../../trust/reviews/reviews";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "review_settings" };
export const clientLoader = loaderWithTexts("review_settings");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return loadSettingPage(shop, "reviews", new Date());
}

const textsOf = ({ invitations, incentiveText }: Reviews) => [
  invitations.subject,
  invitations.intro,
  incentiveText,
];

export default function ReviewSettingsRoute() {
  const { t } = useTexts();
  const loaded = useLoaderData<typeof loader>();
  return (
    <SettingPage
      name="reviews"
      title={t("reviewSettings.title")}
      parent={{ title: t("settings.reviews.title"), url: "/app/reviews" }}
      forms
      loaded={loaded}
      isEmpty={({ writers }: Reviews) => writers === null}
      texts={textsOf}
    >
      {(parts) => <ReviewsForm {...parts} />}
    </SettingPage>
  );
}
