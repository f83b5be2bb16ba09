import { Badge, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";
import { embedEditorAddress } from "../../ui/theme-editor";
import { useBlockPlacement } from "../../ui/use-block-placement";

const EMBED = "structured-data";

/** The same facts for machines. It is an embed of the theme, which the merchant turns on once. */
export function SearchEngines({ apiKey }: { apiKey: string }) {
  const { t } = useTexts();
  const placement = useBlockPlacement(EMBED);
  return (
    <Card>
      <BlockStack gap="300" inlineAlign="start">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t("business.searchEngines.title")}
          </Text>
          {placement === "placed" && <Badge tone="success">{t("business.searchEngines.on")}</Badge>}
          {placement === "not-placed" && <Badge>{t("business.searchEngines.off")}</Badge>}
        </InlineStack>
        <Text as="p" tone="subdued">
          {t("business.searchEngines.what")}
        </Text>
        <Button url={embedEditorAddress(apiKey, EMBED)} target="_top">
          {t("business.searchEngines.open")}
        </Button>
      </BlockStack>
    </Card>
  );
}
