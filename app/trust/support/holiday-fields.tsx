import { FormLayout } from "@shopify/polaris";
import { Field } from "../../ui/field";
import { LocalizedField } from "../../ui/localized-field";
import type { Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { HOLIDAY_NAME_MAX } from "./limits";
import type { Support } from "./support";

type Props = { at: Path; form: SettingDraft<Support>; language: string };

/** From when until when, whether it comes again, and what it is called. */
export function HolidayFields({ at, form, language }: Props) {
  const { t } = useTexts();
  const last = form.text([...at, "to"]);
  return (
    <>
      <FormLayout>
        <FormLayout.Group>
          <Field label={t("support.firstDay")} type="date" {...form.text([...at, "from"])} />
          <Field
            label={t("support.lastDay")}
            helpText={t("support.lastDayHelp")}
            type="date"
            {...last}
            onChange={(day) => form.set(last.at, day === "" ? null : day)}
          />
        </FormLayout.Group>
      </FormLayout>
      <Tick label={t("support.yearly")} {...form.tick([...at, "yearly"])} />
      <LocalizedField
        label={t("support.holidayName")}
        max={HOLIDAY_NAME_MAX}
        language={language}
        {...form.localized([...at, "name"])}
      />
    </>
  );
}
