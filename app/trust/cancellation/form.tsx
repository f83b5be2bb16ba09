import { Banner } from "@shopify/polaris";
import { LocalizedField } from "../../ui/localized-field";
import { SectionCard } from "../../ui/section-card";
import type { SettingParts } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import type { Cancellations } from "./cancellations";
import { WORDS_MAX } from "./choices";

/** Whether buyers can ask on the shop's pages that an order be stopped, and what they read there first. */
export function CancellationForm({ form, language }: SettingParts<Cancellations>) {
  const { t } = useTexts();
  return (
    <>
      <SectionCard
        title={t("cancellationSettings.on.title")}
        what={t("cancellationSettings.on.what")}
      >
        <Tick
          label={t("cancellationSettings.on.label")}
          helpText={t("cancellationSettings.on.help")}
          {...form.tick(["on"])}
        />
        <Banner tone="info">{t("cancellationSettings.on.law")}</Banner>
      </SectionCard>
      <SectionCard title={t("cancellationSettings.words.title")}>
        <LocalizedField
          label={t("cancellationSettings.words.label")}
          helpText={t("cancellationSettings.words.help")}
          multiline={4}
          max={WORDS_MAX}
          language={language}
          {...form.localized(["words"])}
        />
      </SectionCard>
    </>
  );
}
