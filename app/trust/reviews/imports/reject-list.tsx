import { BlockStack, InlineStack, Text } from "@shopify/polaris";
import { DownloadButton } from "../../../ui/download-button";
import { useTexts } from "../../../ui/texts";
import type { ImportView } from "./import-view";
import { importPath } from "./import-path";

/** Why rows were left out, and the rows themselves as a file. */
export function RejectList({ view }: { view: ImportView }) {
  const { t, named, locale } = useTexts();
  if (view.rejects.length === 0) return null;
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">
        {t("imports.rejects.title")}
      </Text>
      <BlockStack as="ul" gap="100">
        {view.rejects.map(({ reason, rows }) => (
          <li key={reason}>
            <InlineStack gap="200" wrap={false}>
              <Text as="span" fontWeight="medium">
                {rows.toLocaleString(locale)}
              </Text>
              <Text as="span">{named(`imports.reasons.${reason}`) ?? t("problems.invalid")}</Text>
            </InlineStack>
          </li>
        ))}
      </BlockStack>
      <DownloadButton path={importPath(view.id, `/rejects?locale=${locale}`)}>
        {t("imports.rejects.download")}
      </DownloadButton>
      <Text as="p" tone="subdued">
        {t("imports.rejects.what")}
      </Text>
    </BlockStack>
  );
}
