import { Badge, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { repairAddress } from "../../ui/repair-address";
import { useTexts } from "../../ui/texts";
import { findingTexts } from "./finding-texts";
import { ProofLine } from "./proof-line";
import type { Finding } from "./scorecard";

/** By what the weights mean, see `weights.ts`. */
const matterOf = (weight: number) =>
  weight >= 8
    ? ({ name: "most", tone: "critical" } as const)
    : weight >= 4
      ? ({ name: "much", tone: "warning" } as const)
      : ({ name: "some", tone: "info" } as const);

type Props = { finding: Finding; apiKey: string };

/** One thing that is wrong, why a shopper cares, what the law says, what was looked at, and where to mend it. */
export function FindingEntry({ finding, apiKey }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { title, why, law } = findingTexts(finding.id, texts);
  const { name, tone } = matterOf(finding.weight);
  const repair = t(`audit.page.repair.${finding.repair.in}`);
  return (
    <BlockStack gap="200" inlineAlign="start">
      <Badge tone={tone}>{t(`audit.page.matters.${name}`)}</Badge>
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      <Text as="p">{why}</Text>
      {law && <Text as="p">{law}</Text>}
      <ProofLine proof={finding.proof} />
      <InlineStack>
        <Button
          url={repairAddress(finding.repair, apiKey)}
          accessibilityLabel={t("audit.page.repairNamed", { repair, finding: title })}
        >
          {repair}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
