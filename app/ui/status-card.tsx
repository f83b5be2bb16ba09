import { Badge, BlockStack, Button, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { PublicationLine } from "./publication-line";
import { useTexts } from "./texts";
import type { BlockPlacement } from "./use-block-placement";
import type { PublicationState } from "./use-publication";

type Props = {
  publication: PublicationState;
  /** Publishing takes longer than it should. */
  slow: boolean;
  onRetry(): void;
  /** What is published can be looked at there, wherever else its block stands. */
  proof?: string | null;
  placement: BlockPlacement;
  /** Placing the block is what this page asks for next, unless another part of it does. */
  leads?: boolean;
  /** Opens the theme editor with the block about to be placed. */
  themeEditor: string;
};

/** Two things that must both be true before a shopper sees anything: it is published, and it has a place. */
export function StatusCard({
  publication,
  slow,
  onRetry,
  proof = null,
  placement,
  leads = false,
  themeEditor,
}: Props) {
  const { t } = useTexts();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("status.title")}
        </Text>
        <PublicationLine publication={publication} slow={slow} onRetry={onRetry} />
        {publication.state === "published" && proof && (
          <InlineStack>
            <Link url={proof} target="_blank">
              {t("status.seen")}
            </Link>
          </InlineStack>
        )}
        <BlockStack gap="200" inlineAlign="start">
          <Badge tone={placement === "placed" ? "success" : "attention"}>
            {t(`placement.${placement}.title`)}
          </Badge>
          <Text as="p" tone="subdued">
            {t(`placement.${placement}.what`)}
          </Text>
          <Button
            url={themeEditor}
            target="_top"
            variant={leads && placement === "not-placed" ? "primary" : undefined}
          >
            {t(placement === "placed" ? "placement.open" : "placement.place")}
          </Button>
        </BlockStack>
      </BlockStack>
    </Card>
  );
}
