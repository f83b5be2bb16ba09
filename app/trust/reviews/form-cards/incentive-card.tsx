import { Banner } from "@shopify/polaris";
import { Choice } from "../../../ui/choice";
import { LocalizedField } from "../../../ui/localized-field";
import { SectionCard } from "../../../ui/section-card";
import type { SettingParts } from "../../../ui/setting-page";
import { useTexts } from "../../../ui/texts";
import { INCENTIVE_MAX } from "../choices";
import type { Reviews } from "../reviews";

const GIVEN = ["none", "discount", "product", "points", "other"] as const;

/** What everybody gets who writes one, whatever the stars; it is said beside each review. */
export function IncentiveCard({
  form,
  language,
  isGiven,
}: SettingParts<Reviews> & { isGiven: boolean }) {
  const { t } = useTexts();
  return (
    <SectionCard
      title={t("reviewSettings.incentive.title")}
      what={t("reviewSettings.incentive.what")}
    >
      <Choice
        label={t("reviewSettings.incentive.label")}
        options={GIVEN.map((value) => ({ value, label: t(`reviewSettings.incentive.${value}`) }))}
        {...form.choice(["incentive"])}
      />
      {isGiven && (
        <>
          <Banner tone="info">{t("reviewSettings.incentive.law")}</Banner>
          <LocalizedField
            label={t("reviewSettings.incentive.text")}
            helpText={t("reviewSettings.incentive.textHelp")}
            max={INCENTIVE_MAX}
            language={language}
            {...form.localized(["incentiveText"])}
          />
        </>
      )}
    </SectionCard>
  );
}
