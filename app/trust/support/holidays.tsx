import { BlockStack, Card, Text } from "@shopify/polaris";
import { ItemList } from "../../ui/item-list";
import { day } from "../../ui/day";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { Holiday } from "./holiday";
import { HolidayFields } from "./holiday-fields";
import { HOLIDAYS_MAX } from "./limits";
import type { Support } from "./support";

type Props = { form: SettingDraft<Support>; language: string };

/** Days on which nobody answers, whatever day of the week they are. */
export function Holidays({ form, language }: Props) {
  const { t, locale } = useTexts();
  // Not as a range: the server and the browser need not agree on the signs between its ends.
  const when = ({ from, to }: Holiday) =>
    from === ""
      ? t("support.newHoliday")
      : (to === null ? [from] : [from, to]).map((one) => day(one, locale)).join(" – ");
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("support.holidays")}
          </Text>
          <Text as="p" tone="subdued">
            {t("support.holidaysWhat")}
          </Text>
        </BlockStack>
        <ItemList
          form={form}
          at={["holidays"]}
          title={t("support.holidays")}
          idOf={({ id }: Holiday) => id}
          nameOf={(holiday) =>
            [holiday.name[language] ?? Object.values(holiday.name)[0], when(holiday)]
              .filter(Boolean)
              .join(": ")
          }
          make={() => ({
            id: crypto.randomUUID(),
            from: "",
            to: null,
            yearly: false,
            name: {},
          })}
          add={t("support.addHoliday")}
          max={HOLIDAYS_MAX}
          empty={<Text as="p">{t("support.noHolidays")}</Text>}
        >
          {(_, at) => <HolidayFields at={at} form={form} language={language} />}
        </ItemList>
      </BlockStack>
    </Card>
  );
}
