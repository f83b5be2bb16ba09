import { SectionCard } from "../../../ui/section-card";
import type { SettingParts } from "../../../ui/setting-page";
import { useTexts } from "../../../ui/texts";
import { Tick } from "../../../ui/tick";
import type { Reviews } from "../reviews";

/** Whether shoppers can ask about a product. */
export function QuestionsCard({ form }: SettingParts<Reviews>) {
  const { t } = useTexts();
  return (
    <SectionCard
      title={t("reviewSettings.questions.title")}
      what={t("reviewSettings.questions.what")}
    >
      <Tick label={t("reviewSettings.questions.on")} {...form.tick(["questions"])} />
    </SectionCard>
  );
}
