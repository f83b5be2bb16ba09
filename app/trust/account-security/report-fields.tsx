import { Field } from "../../ui/field";
import { LocalizedField } from "../../ui/localized-field";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { AccountSecurity } from "./account-security";
import { WORDS_MAX } from "./limits";
import { SectionCard } from "../../ui/section-card";

type Props = { form: SettingDraft<AccountSecurity>; language: string };

/** Where a shopper reports that something looks wrong. */
export function ReportFields({ form, language }: Props) {
  const { t } = useTexts();
  return (
    <SectionCard title={t("account_security.report")} what={t("account_security.reportWhat")}>
      <Field
        label={t("account_security.email")}
        type="email"
        inputMode="email"
        {...form.text(["report", "email"])}
      />
      <Field
        label={t("account_security.phone")}
        type="tel"
        inputMode="tel"
        placeholder="+47 22 33 44 55"
        {...form.text(["report", "phone"])}
      />
      <Field
        label={t("account_security.page")}
        type="url"
        inputMode="url"
        placeholder="https://"
        {...form.text(["report", "page"])}
      />
      <LocalizedField
        label={t("account_security.reportWords")}
        helpText={t("account_security.reportWordsHelp")}
        multiline={3}
        max={WORDS_MAX}
        language={language}
        {...form.localized(["report", "words"])}
      />
    </SectionCard>
  );
}
