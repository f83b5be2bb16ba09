import { BlockStack, List, Text } from "@shopify/polaris";
import { dayAndTime } from "../../ui/day-and-time";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { ConfirmationNumbers } from "./confirmation-numbers.server";

/** As they reach the browser: times as text. */
export type Numbers = Omit<ConfirmationNumbers, "lastSentAt" | "lastRefusal"> & {
  lastSentAt: string | null;
  lastRefusal: { at: string; said: string } | null;
};

type Props = { numbers: Numbers; days: number; timeZone: string };

/** How many were sent, which were not, and why not. */
export function NumbersCard({ numbers, days, timeZone }: Props) {
  const { t, locale } = useTexts();
  const { sent, waiting, refused, unconfirmed, lastSentAt, lastRefusal } = numbers;
  return (
    <SectionCard title={t("confirmation.numbers.title", { days })}>
      <BlockStack gap="200">
        <List>
          <List.Item>{t("confirmation.numbers.sent", { count: sent })}</List.Item>
          <List.Item>{t("confirmation.numbers.waiting", { count: waiting })}</List.Item>
          <List.Item>{t("confirmation.numbers.refused", { count: refused })}</List.Item>
          {unconfirmed.map(({ why, count }) => (
            <List.Item key={why}>{t(`confirmation.numbers.${why}`, { count })}</List.Item>
          ))}
        </List>
        <Text as="p" tone="subdued">
          {lastSentAt
            ? t("confirmation.numbers.lastSent", { time: dayAndTime(lastSentAt, locale, timeZone) })
            : t("confirmation.numbers.noneSent")}
        </Text>
        {lastRefusal && (
          <Text as="p" tone="caution">
            {t("confirmation.numbers.lastRefusal", {
              time: dayAndTime(lastRefusal.at, locale, timeZone),
              said: lastRefusal.said,
            })}
          </Text>
        )}
      </BlockStack>
    </SectionCard>
  );
}
