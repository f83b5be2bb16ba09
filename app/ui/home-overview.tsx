import { Banner, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useTexts } from "./texts";

/** What shoppers get today, and what has stopped being true. */
export function HomeOverview({ shown, lapsed }: { shown: number; lapsed: number }) {
  const { t } = useTexts();
  return (
    <BlockStack gap="400">
      {lapsed > 0 && (
        <Banner
          tone="warning"
          title={t("home.lapsed", { count: lapsed })}
          action={{ content: t("home.lapsedNext"), url: "/app/badges" }}
        />
      )}
      <Card>
        <InlineStack gap="300" align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t("home.shown", { count: shown })}
          </Text>
          <Button url="/app/badges">{t("home.edit")}</Button>
        </InlineStack>
      </Card>
    </BlockStack>
  );
}
