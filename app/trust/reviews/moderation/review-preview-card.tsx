import { BlockStack, Card, Text } from "@shopify/polaris";
import { PreviewFrame } from "../../../ui/preview-frame";
import { useTexts } from "../../../ui/texts";
import { usePreview } from "../../../ui/use-preview";
import type { Reply } from "./use-reply";

/** The review as its block draws it, with the reply that is being written. */
export function ReviewPreviewCard({ id, reply }: { id: string; reply: Reply }) {
  const { t } = useTexts();
  const { html } = usePreview(
    `/app/reviews/${id}/preview`,
    { value: { text: reply.text }, locale: "", surface: "light" },
    (_, problems) => reply.check(problems),
  );
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("reviews.page.preview")}
        </Text>
        <PreviewFrame
          html={html}
          title={t("reviews.page.preview")}
          width="phone"
          theme="light"
          tall={false}
        />
      </BlockStack>
    </Card>
  );
}
