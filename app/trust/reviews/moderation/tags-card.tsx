import { BlockStack, Button, Card, InlineStack, Tag, Text } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";

type Props = { tags: string[]; onEdit(): void };

export function TagsCard({ tags, onEdit }: Props) {
  const { t } = useTexts();
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t("reviews.page.tags")}
          </Text>
          <Button variant="plain" onClick={onEdit}>
            {t("reviews.do.tag")}
          </Button>
        </InlineStack>
        {tags.length > 0 ? (
          <InlineStack gap="200">
            {tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </InlineStack>
        ) : (
          <Text as="p" tone="subdued">
            {t("reviews.tag.private")}
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
