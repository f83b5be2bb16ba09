import { Banner, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import { useAudit, type AuditLook } from "../../ui/use-audit";
import type { AuditView } from "./audit-view";

/** The score in words: what it is of, what it leaves out, and where nobody has looked yet. */
export function ScoreCard({ view: { score, findings, passed } }: { view: AuditView }) {
  const { t } = useTexts();
  const { look, lookAgain } = useAudit();
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
        <Text as="p" tone="subdued">
          {t("audit.page.notLooked")}
        </Text>
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
