import { BlockStack, Button, Card, ChoiceList, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTexts } from "../../../ui/texts";
import type { DayOrder } from "../portable/day-order";
import type { ImportDesk } from "../../../ui/use-review-import";

/** The dates of the file can be read in two ways: only the merchant knows which is meant. */
export function DayOrderCard({ desk }: { desk: ImportDesk }) {
  const { t, locale } = useTexts();
  const { view, busy } = desk;
  const [order, setOrder] = useState<DayOrder | null>(null);
  // 03/04/2026, read either way.
  const example = (month: number, day: number) =>
    new Date(Date.UTC(2026, month - 1, day)).toLocaleDateString(locale, {
      dateStyle: "long",
      timeZone: "UTC",
    });
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("imports.dayOrder.title")}
        </Text>
        <Text as="p">{t("imports.dayOrder.what")}</Text>
        <ChoiceList
          title={t("imports.dayOrder.question")}
          choices={[
            { value: "dmy", label: example(4, 3) },
            { value: "mdy", label: example(3, 4) },
          ]}
          selected={order === null ? [] : [order]}
          onChange={([chosen]) => setOrder(chosen as DayOrder)}
        />
        <InlineStack gap="300">
          <Button
            variant="primary"
            loading={busy}
            disabled={order === null}
            onClick={() => desk.check(view.mapping, { ...view.choices, dayOrder: order })}
          >
            {t("imports.dayOrder.goOn")}
          </Button>
          <Button onClick={desk.backToChoices}>{t("imports.back")}</Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
