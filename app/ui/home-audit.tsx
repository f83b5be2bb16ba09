import { BlockStack, Button, InlineStack, Link } from "@shopify/polaris";
import type { HomeAudit } from "../trust/audit/home-audit.server";
import { repairAddress } from "./repair-address";
import { SectionCard } from "./section-card";
import { useTexts } from "./texts";

type Props = { audit: HomeAudit; apiKey: string };

/** How the shop does, and what matters most of what is missing. */
export function HomeAuditCard({ audit: { score, count, first }, apiKey }: Props) {
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
      <InlineStack>
        <Button url="/app/audit">{t("home.audit.open")}</Button>
      </InlineStack>
    </SectionCard>
  );
}
