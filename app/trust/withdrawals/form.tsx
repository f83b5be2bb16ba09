import { BlockStack } from "@shopify/polaris";
import { LocalizedField } from "../../ui/localized-field";
import { SectionCard } from "../../ui/section-card";
import type { SettingParts } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";
import { LabelFields } from "./label-fields";
import { WORDS_MAX } from "./limits";
import type { WithdrawalSetting } from "./withdrawal-setting";

/** What the two buttons say in each of the shop's languages, and what a buyer reads above the form. */
export function WithdrawalForm({ form, language, languages }: SettingParts<WithdrawalSetting>) {
  const { t } = useTexts();
  return (
    <>
      <SectionCard
        title={t("withdrawalSettings.labels.title")}
        what={t("withdrawalSettings.labels.what")}
      >
        <BlockStack gap="500">
          {languages.map(({ locale }) => (
            <LabelFields key={locale} form={form} locale={locale} />
          ))}
        </BlockStack>
      </SectionCard>
      <SectionCard title={t("withdrawalSettings.words.title")}>
        <LocalizedField
          label={t("withdrawalSettings.words.label")}
          helpText={t("withdrawalSettings.words.help")}
          multiline={4}
          max={WORDS_MAX}
          language={language}
          {...form.localized(["words"])}
        />
      </SectionCard>
    </>
  );
}
