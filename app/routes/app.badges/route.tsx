import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "../../env.server";
import { authenticateAdmin } from "../../shopify.server";
import { publicationStatus } from "../../storefront/publication-status.server";
import { BADGES_MAX, HEADING_MAX, SEALS_MAX } from "../../trust/badges/badges";
import { claimViews } from "../../trust/badges/claim-view";
import { CLAIM_TEXT_MAX } from "../../trust/claims/claim";
import { loadSetting, loadSettings } from "../../trust/settings.server";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { themeEditorAddress } from "../../ui/theme-editor";
import { useTexts } from "../../ui/texts";
import { useShopFacts } from "../../ui/use-shop-facts";
import { BadgesPage } from "./badges-page";
import { BadgesSkeleton } from "./badges-skeleton";

export const headers = appHeaders;

/** Only our own database: the first paint waits for nothing that Shopify has to answer. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const now = new Date();
  const [{ value, revision, unreadable }, settings, known, publication] = await Promise.all([
    loadSetting(shop, "badges"),
    loadSettings(shop),
    loadShopFacts(shop),
    publicationStatus(shop),
  ]);
  const facts = known && { shop: known.facts, settings, now };
  return {
    saved: { value, revision },
    unreadable: unreadable !== undefined,
    claims: facts && claimViews(facts),
    languages: known?.facts.locales ?? [],
    factsFrom: known?.lookedUpAt.toISOString() ?? null,
    publication,
    themeEditor: themeEditorAddress(env.SHOPIFY_API_KEY, "badges"),
    today: now.toISOString().slice(0, 10),
    limits: { badges: BADGES_MAX, seals: SEALS_MAX, heading: HEADING_MAX, text: CLAIM_TEXT_MAX },
  };
}

export default function BadgesRoute() {
  const { t } = useTexts();
  const { claims, factsFrom, ...loaded } = useLoaderData<typeof loader>();
  const facts = useShopFacts(factsFrom);
  return (
    <AdminPage title={t("badges.title")} subtitle={t("badges.what")}>
      {claims ? (
        <BadgesPage {...loaded} claims={claims} facts={facts} />
      ) : (
        <BadgesSkeleton trouble={facts.trouble} onLookAgain={facts.lookAgain} />
      )}
    </AdminPage>
  );
}
