import { Banner, Button, InlineStack } from "@shopify/polaris";
import { CardSkeleton } from "../../ui/card-skeleton";
import { SideBySide } from "../../ui/side-by-side";
import { useTexts } from "../../ui/texts";
import { useBlockPlacements } from "../../ui/use-block-placements";
import { usePublication, type PublicationState } from "../../ui/use-publication";
import type { HomeAudit } from "../audit/home-audit.server";
import type { Guide } from "../start/guide";
import { AuditCard } from "./audit-card";
import { BlocksCard } from "./blocks-card";
import { GuideCard } from "./guide-card";
import type { HomeNumbers } from "./numbers";
import { NumbersCard } from "./numbers-card";
import type { Placeable } from "./placeable";
import type { ScoreStory } from "./score-story";
import { StorefrontCard } from "./storefront-card";
import { useGuide } from "./use-guide";

/** What the home page shows. */
export type HomeView = {
  numbers: HomeNumbers;
  guide: Guide;
  /** The blocks that have something to show. */
  filled: Placeable[];
  /** Badges whose claim has stopped being true. */
  lapsed: number;
  /** Null while Shopify has told nothing of the shop. */
  audit: { card: HomeAudit; story: ScoreStory } | null;
};

/** About as high as what takes its place once Shopify has told of the shop. */
const AUDIT_HEIGHT = 280;

type Props = { view: HomeView; publication: PublicationState; apiKey: string };

/** How the shop stands, what comes in, and what is next. */
export function HomePage({ view, apiKey, ...loaded }: Props) {
  const { t } = useTexts();
  const { publication, slow, retry } = usePublication(loaded.publication);
  const placement = useBlockPlacements();
  const guide = useGuide(view.guide, placement("badges"));
  const isNew = !view.guide.isPublished;
  const card = guide.isShown && <GuideCard done={guide.done} onPutAway={guide.putAway} />;
  return (
    <SideBySide
      aside={
        <>
          <StorefrontCard
            publication={isNew && view.filled.length === 0 ? { state: "nothing" } : publication}
            slow={slow}
            onRetry={() => void retry()}
          />
          <BlocksCard filled={view.filled} placement={placement} apiKey={apiKey} />
        </>
      }
    >
      {/* Whoever begins has the next step before them; later it must move nothing when it goes. */}
      {isNew && card}
      {view.lapsed > 0 && (
        <Banner
          tone="warning"
          title={t("home.lapsed", { count: view.lapsed })}
          action={{ content: t("home.lapsedNext"), url: "/app/badges" }}
        />
      )}
      {view.audit ? (
        <AuditCard audit={view.audit.card} story={view.audit.story} apiKey={apiKey} />
      ) : (
        <CardSkeleton height={AUDIT_HEIGHT} />
      )}
      <NumbersCard numbers={view.numbers} />
      {!isNew && card}
      {!guide.isShown && (
        <InlineStack>
          <Button variant="plain" onClick={guide.bringBack}>
            {t("home.guide.bringBack")}
          </Button>
        </InlineStack>
      )}
    </SideBySide>
  );
}
