import { BlockStack, Box, Button, InlineStack, Text } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";

const WAYS = [
  ["invite", "/app/reviews/settings"],
  ["import", "/app/reviews/import"],
  ["note", "/app/reviews/new"],
] as const;

/** A shop without a review yet: three ways to get some. */
export function NoReviews() {
  const { t } = useTexts();
  return (
    <Box padding="400">
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("reviews.none.title")}
        </Text>
        <BlockStack as="ul" gap="400">
          {WAYS.map(([name, url], index) => (
            <li key={name}>
              <InlineStack gap="300" align="space-between" blockAlign="center">
                <div style={{ flex: "1 1 16rem", minWidth: 0 }}>
                  <Text as="h3" variant="headingSm">
                    {t(`reviews.none.${name}.title`)}
                  </Text>
                  <Text as="p" tone="subdued">
                    {t(`reviews.none.${name}.what`)}
                  </Text>
                </div>
                <Button url={url} variant={index === 0 ? "primary" : undefined}>
                  {t(`reviews.none.${name}.do`)}
                </Button>
              </InlineStack>
            </li>
          ))}
        </BlockStack>
      </BlockStack>
    </Box>
  );
}

/** A search that finds nothing. */
export function NothingFound({ onClear }: { onClear(): void }) {
  const { t } = useTexts();
  return (
    <Box padding="600">
      <BlockStack gap="200" inlineAlign="center">
        <Text as="h2" variant="headingMd">
          {t("reviews.notFound.title")}
        </Text>
        <Text as="p" tone="subdued">
          {t("reviews.notFound.what")}
        </Text>
        <Button onClick={onClear}>{t("reviews.notFound.clear")}</Button>
      </BlockStack>
    </Box>
  );
}
