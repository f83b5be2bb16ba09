import { ChoiceList } from "@shopify/polaris";
import { fieldId } from "../../../ui/problem-place";
import { SectionCard } from "../../../ui/section-card";
import type { SettingParts } from "../../../ui/setting-page";
import { useTexts } from "../../../ui/texts";
import { WRITERS, type Writers } from "../choices";
import type { Reviews } from "../reviews";

const AT = ["writers"];

/** Who may write on the storefront; until that is said, nothing of reviews is there. */
export function WritersCard({ form }: SettingParts<Reviews>) {
  const { t } = useTexts();
  const { writers } = form.value;
  return (
    <SectionCard title={t("reviewSettings.writers.title")} what={t("reviewSettings.writers.what")}>
      <div id={fieldId(AT)} tabIndex={-1} style={{ outline: "none" }}>
        <ChoiceList
          title={t("reviewSettings.writers.title")}
          titleHidden
          choices={WRITERS.map((value) => ({
            value,
            label: t(`reviewSettings.writers.${value}`),
            helpText: t(`reviewSettings.writers.${value}What`),
          }))}
          selected={writers === null ? [] : [writers]}
          onChange={([next]) => form.set(AT, next as Writers)}
        />
      </div>
    </SectionCard>
  );
}
