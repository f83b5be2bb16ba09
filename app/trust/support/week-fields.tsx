import { BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { valueAt } from "../../ui/at-path";
import { fieldId, problemAt, problemText, type Path } from "../../ui/problem-place";
import { same } from "../../ui/same";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { DayFields } from "./day-fields";
import type { Support } from "./support";
import { isOpenAtAll, OFFICE_WEEK, type OpenDay, type Week } from "./week";
import { daysText } from "./weekday-names";

type Props = { form: SettingDraft<Support>; at: Path };

/** Opening hours, day by day. What most days share is typed once. */
export function WeekFields({ form, at }: Props) {
  const texts = useTexts();
  const { t, locale } = texts;
  const week = valueAt(form.value, at) as Week;
  const trouble = problemAt(form.problems, at);
  const first = week.findIndex((spans) => spans.length > 0);
  const spans = week[first];

  const nameOf = (day: number) => daysText(day, day, locale, "long");
  return (
    <div id={fieldId(at)} tabIndex={-1} style={{ outline: "none" }}>
      <BlockStack gap="300">
        {week.map((day, index) => (
          <DayFields
            key={index}
            name={nameOf(index)}
            form={form}
            at={[...at, index]}
            spans={day}
            usual={usualFor(week, index)}
          />
        ))}
        {trouble && (
          <Text as="p" tone="critical">
            {problemText(texts, trouble)}
          </Text>
        )}
        <InlineStack gap="300">
          {!isOpenAtAll(week) && (
            <Button onClick={() => form.set(at, OFFICE_WEEK)}>{t("support.officeHours")}</Button>
          )}
          {spans && first < 4 && !same(week, untilFriday(week, spans, first)) && (
            <Button onClick={() => form.set(at, untilFriday(week, spans, first))}>
              {t("support.sameUntilFriday", { day: nameOf(first) })}
            </Button>
          )}
        </InlineStack>
      </BlockStack>
    </div>
  );
}

/** A day that opens keeps the hours of the one before it. */
const usualFor = (week: Week, index: number): OpenDay =>
  week.slice(0, index).findLast((spans) => spans.length > 0) ??
  week.find((spans) => spans.length > 0) ??
  OFFICE_WEEK[0] ??
  [];

const untilFriday = (week: Week, spans: OpenDay, first: number): Week =>
  week.map((day, index) => (index > first && index < 5 ? spans : day));
