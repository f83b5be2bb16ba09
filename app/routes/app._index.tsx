import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "../env.server";
import { authenticateAdmin } from "../shopify.server";
import { publicationStatus } from "../storefront/publication-status.server";
import { gatherFacts } from "../trust/audit/gather.server";
import { homeAudit } from "../trust/audit/home-audit.server";
import { badgesForLiquid } from "../trust/badges/liquid";
import { loadSetting } from "../trust/settings.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import { AdminPage } from "../ui/admin-page";
import { appHeaders } from "../ui/app-headers";
import { CardSkeleton } from "../ui/card-skeleton";
import { HomeAuditCard } from "../ui/home-audit";
import { HomeOverview } from "../ui/home-overview";
import { HomeSteps } from "../ui/home-steps";
import { SideBySide } from "../ui/side-by-side";
import { StatusCard } from "../ui/status-card";
import { useTexts } from "../ui/texts";
import { themeEditorAddress } from "../ui/theme-editor";
import { useBlockPlacement } from "../ui/use-block-placement";
import { asShown, usePublication } from "../ui/use-publication";
import { useShopFacts } from "../ui/use-shop-facts";

export const headers = appHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const told = loadShopFacts(shop);
  const [{ revision }, facts, known, publication] = await Promise.all([
    loadSetting(shop, "badges"),
    gatherFacts(shop, new Date(), told),
    told,
    publicationStatus(shop),
  ]);
  const chosen = facts?.settings.badges.badges.length ?? 0;
  const shown = facts && badgesForLiquid(facts.settings.badges, facts);
  return {
    revision,
    chosen,
    lapsed: chosen - (shown?.badges.length ?? 0),
    seals: shown?.seals.length ?? 0,
    factsFrom: known?.lookedUpAt.toISOString() ?? null,
    publication,
    audit: facts && (await homeAudit(facts)),
    apiKey: env.SHOPIFY_API_KEY,
    themeEditor: themeEditorAddress(env.SHOPIFY_API_KEY, "badges"),
  };
}

/** So that little moves when Shopify has told of the shop. */
const AUDIT_HEIGHT = 216;

export default function HomeRoute() {
  const { t } = useTexts();
  const { revision, chosen, lapsed, seals, factsFrom, audit, ...loaded } =
    useLoaderData<typeof loader>();
  const nothing = chosen + seals === 0;
  const { publication, slow, retry } = usePublication(loaded.publication);
  const placement = useBlockPlacement("badges");
  // Asked for here already, so that the next page has something to show at once.
  useShopFacts(factsFrom);
  const judged = audit ? (
    <HomeAuditCard audit={audit} apiKey={loaded.apiKey} />
  ) : (
    <CardSkeleton height={AUDIT_HEIGHT} />
  );
  return (
    <AdminPage title="Tillit" subtitle={t("home.what")}>
      <SideBySide
        aside={
          <StatusCard
            publication={asShown(publication, { revision, empty: nothing })}
            slow={slow}
            onRetry={() => void retry()}
            placement={placement}
            themeEditor={loaded.themeEditor}
          />
        }
      >
        {!nothing && judged}
        {!nothing && <HomeOverview shown={chosen - lapsed + seals} lapsed={lapsed} />}
        <HomeSteps
          chosen={!nothing}
          published={!nothing && publication.state === "published"}
          placement={placement}
          themeEditor={loaded.themeEditor}
        />
        {/* Whoever begins has the first steps before them. */}
        {nothing && judged}
      </SideBySide>
    </AdminPage>
  );
}
