import { BlockStack, Button, Card, InlineStack, ProgressBar, Text } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import type { ImportDesk } from "../../../ui/use-review-import";

/** What is being done, how far it is, and how it is stopped. */
export function ProgressCard({ desk }: { desk: ImportDesk }) {
  const { t, locale } = useTexts();
  const { state, rows, cursor } = desk.view;
  const number = (count: number) => count.toLocaleString(locale);
  const share = rows > 0 ? Math.min(100, Math.floor((cursor / rows) * 100)) : 0;
  const isCounted = rows > 0 && state !== "undoing";
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t(`imports.progress.${state as "checking" | "importing" | "undoing"}`)}
        </Text>
        <Text as="p" tone="subdued">
          {t("imports.progress.leave")}
        </Text>
        {isCounted && (
          <BlockStack gap="200">
            <ProgressBar progress={share} size="small" />
            <div role="status">
              <Text as="p">
                {t("imports.progress.rows", { done: number(cursor), rows: number(rows) })}
              </Text>
            </div>
          </BlockStack>
        )}
        <InlineStack>
          {state === "checking" && (
            <Button onClick={desk.backToChoices}>{t("imports.stop")}</Button>
          )}
          {state === "importing" && (
            <Button onClick={desk.stop} loading={desk.busy}>
              {t("imports.stop")}
            </Button>
          )}
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
