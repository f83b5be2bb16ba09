import { List, Text } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { TermsHistory } from "./history";

/** How many orders say that the terms were accepted: what is missing is said too. */
export function CountsCard({ count, days }: Pick<TermsHistory, "count" | "days">) {
  const { t } = useTexts();
  const { with: accepted, without, unknown } = count;
  return (
    <SectionCard title={t("terms.counts.title", { days })}>
      {accepted + without + unknown === 0 ? (
        <Text as="p">{t("terms.counts.nothing")}</Text>
      ) : (
        <List>
          <List.Item>{t("terms.counts.with", { count: accepted })}</List.Item>
          <List.Item>{t("terms.counts.without", { count: without })}</List.Item>
          {unknown > 0 && <List.Item>{t("terms.counts.unknown", { count: unknown })}</List.Item>}
        </List>
      )}
      <Text as="p" tone="subdued">
        {t("terms.counts.why")}
      </Text>
    </SectionCard>
  );
}
