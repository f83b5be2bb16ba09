import { Badge, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { problemText } from "./problem-place";
import { useTexts } from "./texts";
import type { PublicationState } from "./use-publication";

type Props = {
  publication: PublicationState;
  /** Publishing takes longer than it should. */
  slow: boolean;
  onRetry(): void;
};

const TONES = {
  nothing: undefined,
  publishing: "info",
  published: "success",
  failed: "warning",
} as const;

/** Whether the storefront has what is saved, and if not, why. */
export function PublicationLine({ publication, slow, onRetry }: Props) {
  const { t } = useTexts();
  return (
    <>
      <div role="status">
        <BlockStack gap="200" inlineAlign="start">
          <Badge tone={TONES[publication.state]}>{t(`status.${publication.state}`)}</Badge>
          <Reason publication={publication} slow={slow} />
        </BlockStack>
      </div>
      {publication.state === "failed" && (
        <InlineStack>
          <Button onClick={onRetry}>{t("status.retry")}</Button>
        </InlineStack>
      )}
    </>
  );
}

function Reason({ publication: { state, problem }, slow }: Omit<Props, "onRetry">) {
  const texts = useTexts();
  if (state === "failed" && problem) {
    return <Text as="p">{problemText(texts, problem)}</Text>;
  }
  return (
    <Text as="p" tone="subdued">
      {texts.t(`status.what.${slow ? "slow" : state}`)}
    </Text>
  );
}
