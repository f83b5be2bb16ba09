import { BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { ask } from "../../ui/ask";
import { dayAndTime } from "../../ui/day-and-time";
import { PreviewFrame } from "../../ui/preview-frame";
import { useTexts } from "../../ui/texts";
import type { LastAnswer } from "./answers";

/** A real one, for whoever asks for it: that somebody looked at a buyer's order is noted. */
export function LastMail({ timeZone }: { timeZone: string }) {
  const { t, locale } = useTexts();
  const [last, setLast] = useState<LastAnswer | undefined>();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);

  async function show() {
    setAsking(true);
    const asked = await ask<LastAnswer>("/app/confirmation/last");
    setAsking(false);
    setTrouble(asked.ok ? null : t(`trouble.${asked.trouble}`));
    if (asked.ok) setLast(asked.answer);
  }

  return (
    <BlockStack gap="200">
      <InlineStack>
        <Button onClick={() => void show()} loading={asking}>
          {t("confirmation.last.show")}
        </Button>
      </InlineStack>
      <div role="status">
        <Text as="p" tone="subdued">
          {trouble ?? (last === null ? t("confirmation.last.none") : t("confirmation.last.noted"))}
        </Text>
      </div>
      {last && (
        <>
          <Text as="p" tone="subdued">
            {t("confirmation.last.subject", {
              subject: last.subject,
              time: dayAndTime(last.queuedAt, locale, timeZone),
            })}
          </Text>
          <PreviewFrame
            html={last.html}
            title={t("confirmation.last.frame")}
            width="phone"
            theme="light"
            tall
          />
        </>
      )}
    </BlockStack>
  );
}
