import { LocalizedField } from "../../ui/localized-field";
import { useTexts } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import { SectionCard } from "../../ui/section-card";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { HOW_MAX } from "./limits";
import type { Returns } from "./returns";
import { inEachLanguage } from "./words/in-each-language";

type Props = { form: SettingDraft<Returns>; language: string };

const OURS = inEachLanguage(({ exchange }) => exchange.how);

/** Whether faultless goods can be exchanged for others. */
export function ExchangeCard({ form, language }: Props) {
  const { t } = useTexts();
  return (
    <SectionCard title={t("returns.exchange")}>
      <Tick
        label={t("returns.exchangeOffered")}
        helpText={t("returns.exchangeHelp")}
        {...form.tick(["exchange"])}
      />
      {form.value.exchange && (
        <LocalizedField
          label={t("returns.exchangeHow")}
          max={HOW_MAX}
          multiline={3}
          language={language}
          ours={OURS}
          {...form.localized(["exchangeHow"])}
        />
      )}
    </SectionCard>
  );
}
