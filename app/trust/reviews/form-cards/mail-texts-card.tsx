import { Link, Text } from "@shopify/polaris";
import { LocalizedField } from "../../../ui/localized-field";
import { SectionCard } from "../../../ui/section-card";
import type { SettingParts } from "../../../ui/setting-page";
import { useTexts } from "../../../ui/texts";
import { INTRO_MAX, SUBJECT_MAX } from "../choices";
import type { Reviews } from "../reviews";

/** The merchant's own words in the e-mail that asks. */
export function MailTextsCard({ form, language }: SettingParts<Reviews>) {
  const { t } = useTexts();
  return (
    <SectionCard title={t("reviewSettings.mail.title")} what={t("reviewSettings.mail.what")}>
      <LocalizedField
        label={t("reviewSettings.mail.subject")}
        max={SUBJECT_MAX}
        language={language}
        {...form.localized(["invitations", "subject"])}
      />
      <LocalizedField
        label={t("reviewSettings.mail.intro")}
        multiline={4}
        max={INTRO_MAX}
        language={language}
        {...form.localized(["invitations", "intro"])}
      />
      <Text as="p">
        <Link url="/app/reviews/invitations">{t("reviewSettings.mail.see")}</Link>
      </Text>
    </SectionCard>
  );
}
