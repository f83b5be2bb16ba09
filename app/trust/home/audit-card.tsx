import { BlockStack, Button, InlineStack, Link } from "@shopify/polaris";
import { repairAddress } from "../../ui/repair-address";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { HomeAudit } from "../audit/home-audit.server";
import { ChangedSince } from "./changed-since";
import { ScoreLine } from "./score-line";
import type { ScoreStory } from "./score-story";

type Props = { audit: HomeAudit; story: ScoreStory; apiKey: string };

/** How the shop does, what matters most of what is missing, and how that came about. */
export function AuditCard({ audit: { score, count, first }, story, apiKey }: Props) {
  const { t, locale } = useTexts();
  return (
    <SectionCard
      title={t("home.audit.score", { score })}
      what={count > 0 ? t("home.audit.found", { count }) : t("home.audit.nothing")}
    >
      {first.length > 0 && (
        <BlockStack as="ol" gap="200">
          {first.map(({ id, titles, repair }) => (
            <li key={id}>
              <Link url={repairAddress(repair, apiKey)}>{titles[locale]}</Link>
            </li>
          ))}
        </BlockStack>
      )}
      <BlockStack gap="200">
        <ScoreLine line={story.line} />
        <ChangedSince changes={story.changes} />
      </BlockStack>
      <InlineStack>
        <Button url="/app/audit">{t("home.audit.open")}</Button>
      </InlineStack>
    </SectionCard>
  );
}
