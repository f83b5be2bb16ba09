import { Banner, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import { useAudit, type AuditLook } from "../../ui/use-audit";
import type { AuditView } from "./audit-view";
import { StorefrontState } from "./storefront-state";

/** The score in words: what it is of, what it leaves out, and how its pages were looked at. */
export function ScoreCard({ view }: { view: AuditView }) {
  const { score, findings, passed } = view;
  const { t } = useTexts();
  const { look, progress, lookAgain } = useAudit();
  const count = findings.length + passed.length;
  const byLaw = findings.filter(({ law }) => law !== null).length;
  return (
    <SectionCard title={t("audit.page.score", { score })}>
      <BlockStack gap="200">
        <Text as="p">{t("audit.page.stands", { passed: passed.length, count })}</Text>
        {byLaw > 0 && <Text as="p">{t("audit.page.byLaw", { count: byLaw })}</Text>}
        <Text as="p" tone="subdued">
          {t("audit.page.weighed")}
        </Text>
        <StorefrontState storefront={view.storefront} progress={progress} />
      </BlockStack>
      <InlineStack gap="300" blockAlign="center">
        <Button onClick={lookAgain} loading={look === "looking" || look === "slow"}>
          {t("audit.page.again")}
        </Button>
        <div role="status">
          <Said look={look} />
        </div>
      </InlineStack>
    </SectionCard>
  );
}

function Said({ look }: { look: AuditLook }) {
  const { t } = useTexts();
  switch (look) {
    case "idle":
      return null;
    case "session":
    case "unreachable":
      return <Banner tone="warning">{t(`trouble.${look}`)}</Banner>;
    default:
      return <Text as="p">{t(`audit.page.look.${look}`)}</Text>;
  }
}
