import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { LOCALES, languageOf } from "../../trust/locale";
import { TakenReviewForm } from "../../trust/reviews/moderation/taken-review-form";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "reviews" };
export const clientLoader = loaderWithTexts("reviews");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const known = await loadShopFacts(shop);
  const locales = [...(known?.facts.locales ?? [])].sort(
    (one, other) => Number(other.primary) - Number(one.primary),
  );
  const spoken = locales.map(({ locale }) => languageOf(locale));
  return { languages: [...new Set([...spoken, ...LOCALES])] };
}

/** A review that somebody gave by phone or in a letter, written down by the merchant. */
export default function NewReviewRoute() {
  const { t } = useTexts();
  const { languages } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      title={t("reviews.taken.title")}
      subtitle={t("reviews.taken.what")}
      parent={{ title: t("reviews.title"), url: "/app/reviews" }}
    >
      <TakenReviewForm languages={languages} />
    </AdminPage>
  );
}
