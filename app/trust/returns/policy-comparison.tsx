import { BlockStack, Box, InlineGrid, Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";
import type { PolicyLine } from "./policy-lines";

type Props = { now: PolicyLine[]; wanted: PolicyLine[] };

/** What stands in Shopify beside what would be written. */
export function PolicyComparison({ now, wanted }: Props) {
  const { t } = useTexts();
  if (now.length === 0) return <Lines title={t("returns.policy.wanted")} lines={wanted} />;
  return (
    <BlockStack gap="200">
      <InlineGrid columns={{ xs: 1, md: 2 }} gap="400">
        <Lines title={t("returns.policy.now")} lines={now} marks />
        <Lines title={t("returns.policy.wanted")} lines={wanted} marks />
      </InlineGrid>
      <Text as="p" tone="subdued">
        {t("returns.policy.marked")}
      </Text>
    </BlockStack>
  );
}

type LinesProps = { title: string; lines: PolicyLine[]; marks?: boolean };

const Lines = ({ title, lines, marks = false }: LinesProps) => (
  <Box background="bg-surface-secondary" padding="300" borderRadius="200">
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      {lines.map(({ text, differs }, index) => (
        <Text key={index} as="p" breakWord fontWeight={marks && differs ? "bold" : "regular"}>
          {text}
        </Text>
      ))}
    </BlockStack>
  </Box>
);
