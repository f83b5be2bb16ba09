import { BlockStack, Button, Card, InlineStack, Text, TextField } from "@shopify/polaris";
import { useAppBridge } from "@shopify/app-bridge-react";
import { DownloadButton } from "../../../ui/download-button";
import { useTexts } from "../../../ui/texts";
import { EXPORT_NAMES } from "./export-names";

type Props = { feed: string; isEmpty: boolean };

/** Everything to take along, and the address of the feed. */
export function ExportPage({ feed, isEmpty }: Props) {
  const { t } = useTexts();
  return (
    <BlockStack gap="400">
      <Card>
        <BlockStack gap="400">
          <Text as="h2" variant="headingMd">
            {t("exports.files")}
          </Text>
          <Text as="p" tone="subdued">
            {isEmpty ? t("exports.none") : t("exports.what")}
          </Text>
          {EXPORT_NAMES.map((name) => (
            <BlockStack key={name} gap="200">
              <Text as="h3" variant="headingSm">
                {t(`exports.names.${name}`)}
              </Text>
              <Text as="p">{t(`exports.carries.${name}`)}</Text>
              <DownloadButton
                path={`/app/reviews/export/${name}`}
                accessibilityLabel={t("exports.downloadNamed", {
                  name: t(`exports.names.${name}`),
                })}
              >
                {t("exports.download")}
              </DownloadButton>
            </BlockStack>
          ))}
          <Text as="p" tone="subdued">
            {t("exports.people")}
          </Text>
        </BlockStack>
      </Card>
      <FeedCard feed={feed} />
    </BlockStack>
  );
}

function FeedCard({ feed }: { feed: string }) {
  const { t } = useTexts();
  const shopify = useAppBridge();

  async function copy() {
    // Not every browser lets a page in a frame write there.
    const copied = await navigator.clipboard.writeText(feed).then(
      () => true,
      () => false,
    );
    shopify.toast.show(t(copied ? "exports.feed.copied" : "exports.feed.select"));
  }

  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("exports.feed.title")}
        </Text>
        <Text as="p">{t("exports.feed.what")}</Text>
        <TextField
          label={t("exports.feed.address")}
          helpText={t("exports.feed.help")}
          value={feed}
          readOnly
          autoComplete="off"
          selectTextOnFocus
        />
        <InlineStack>
          <Button onClick={() => void copy()}>{t("exports.feed.copy")}</Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
