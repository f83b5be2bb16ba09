import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { ask, posting } from "../../../ui/ask";
import { dayAndTime } from "../../../ui/day-and-time";
import { useTexts } from "../../../ui/texts";
import type { SettleAnswer } from "./review-answers";
import type { ReviewView } from "./review-view";
import { sending } from "./sending";

type Props = { review: ReviewView; timeZone: string };

/** What shoppers say is wrong with it. */
export function ReportsCard({ review: { id, reports }, timeZone }: Props) {
  const { t, named, locale } = useTexts();
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (reports.length === 0) return null;
  const isOpen = reports.some(({ settledAt }) => settledAt === null);
  const path = `/app/reviews/${id}/settlement`;

  async function send(request: RequestInit): Promise<SettleAnswer | null> {
    setBusy(true);
    const asked = await ask<SettleAnswer>(path, request);
    setBusy(false);
    setTrouble(asked.ok ? null : t(`trouble.${asked.trouble}`));
    if (!asked.ok) return null;
    revalidate();
    return asked.answer;
  }
  async function settle() {
    const settled = await send(posting({}));
    if (!settled) return;
    shopify.toast.show(t("reviews.reported.done"), {
      action: t("undo"),
      onAction: () => void send(sending("DELETE", { at: settled.at })),
    });
  }

  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("reviews.reported.title")}
        </Text>
        <BlockStack as="ul" gap="300">
          {reports.map(({ id: key, at, reason, text, settledAt }) => (
            <li key={key}>
              <Text as="p" fontWeight="medium">
                {named(`reviews.refusedFor.${reason}`) ?? reason}
              </Text>
              {text && <Text as="p">{text}</Text>}
              <Text as="p" tone="subdued">
                {[
                  dayAndTime(at, locale, timeZone),
                  settledAt &&
                    t("reviews.reported.settled", { day: dayAndTime(settledAt, locale, timeZone) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
            </li>
          ))}
        </BlockStack>
        {isOpen && (
          <>
            <Text as="p">{t("reviews.reported.todo")}</Text>
            <InlineStack>
              <Button onClick={() => void settle()} loading={busy}>
                {t("reviews.reported.settle")}
              </Button>
            </InlineStack>
          </>
        )}
        {trouble && (
          <div role="alert">
            <Text as="p" tone="critical">
              {trouble}
            </Text>
          </div>
        )}
      </BlockStack>
    </Card>
  );
}
