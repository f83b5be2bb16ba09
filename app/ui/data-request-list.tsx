import { BlockStack, Button, Card, InlineError, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { ask } from "./ask";
import { day } from "./day";
import { saveFile } from "./save-file";
import { useTexts } from "./texts";

type Entry = { id: string; requestedOn: string; keptUntil: string };

export function DataRequestList({ requests }: { requests: Entry[] }) {
  const { t } = useTexts();
  if (requests.length === 0) {
    return (
      <Card>
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {t("privacy.none")}
          </Text>
          <Text as="p" tone="subdued">
            {t("privacy.noneWhat")}
          </Text>
        </BlockStack>
      </Card>
    );
  }
  return (
    <Card>
      <BlockStack as="ul" gap="400">
        {requests.map((entry) => (
          <li key={entry.id}>
            <DataRequest {...entry} />
          </li>
        ))}
      </BlockStack>
    </Card>
  );
}

function DataRequest({ id, requestedOn, keptUntil }: Entry) {
  const { t, locale } = useTexts();
  const [loading, setLoading] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  // A plain link would carry no session token.
  async function download() {
    setLoading(true);
    const asked = await ask<unknown>(`/app/privacy/${encodeURIComponent(id)}`);
    setLoading(false);
    setTrouble(asked.ok ? null : t(`trouble.${asked.trouble}`));
    if (asked.ok) saveFile(`data-request-${id}.json`, asked.answer);
  }

  return (
    <BlockStack gap="200">
      <InlineStack gap="300" align="space-between" blockAlign="center">
        <BlockStack>
          <Text as="p" fontWeight="medium">
            {t("privacy.request", { id })}
          </Text>
          <Text as="p" tone="subdued">
            {t("privacy.days", {
              requested: day(requestedOn, locale),
              kept: day(keptUntil, locale),
            })}
          </Text>
        </BlockStack>
        <Button
          onClick={() => void download()}
          loading={loading}
          accessibilityLabel={t("privacy.downloadNamed", { id })}
        >
          {t("privacy.download")}
        </Button>
      </InlineStack>
      {trouble && (
        <div role="alert">
          <InlineError message={trouble} fieldID={id} />
        </div>
      )}
    </BlockStack>
  );
}
