import { BlockStack, Text } from "@shopify/polaris";
import { day } from "../../ui/day";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { AuditView } from "./audit-view";

type Props = { changes: NonNullable<AuditView["changes"]> };

/** What has come, and what was mended, since something else was wrong. */
export function ChangesCard({ changes: { since, fresh, mended } }: Props) {
  const { t, locale } = useTexts();
  if (fresh.length + mended.length === 0) return null;
  return (
    <SectionCard title={t("audit.page.changed", { day: day(since, locale) })}>
      <Names
        title={t("audit.page.fresh")}
        names={fresh.map((id) => t(`audit.checks.${id}.wrong`))}
      />
      <Names
        title={t("audit.page.mended")}
        names={mended.map((id) => t(`audit.checks.${id}.passed`))}
      />
    </SectionCard>
  );
}

function Names({ title, names }: { title: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      <BlockStack as="ul" gap="100">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </BlockStack>
    </BlockStack>
  );
}
