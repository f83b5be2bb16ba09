import type { SettingParts } from "../../ui/setting-page";
import { Field } from "../../ui/field";
import { LocalizedField } from "../../ui/localized-field";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import type { Confirmation } from "./confirmation";
import { GREETING_MAX } from "./limits";
import { PartsCard } from "./parts-card";

/** Whether orders are confirmed, what the mail says in the merchant's words, and what it contains. */
export function ConfirmationForm({ form, language, shop }: SettingParts<Confirmation>) {
  const { t } = useTexts();
  return (
    <>
      <SectionCard title={t("confirmation.sending.title")} what={t("confirmation.sending.what")}>
        <Tick
          {...form.tick(["on"])}
          label={t("confirmation.sending.on")}
          helpText={t("confirmation.sending.beside")}
        />
        <Field
          {...form.text(["replyTo"])}
          label={t("confirmation.replyTo")}
          helpText={t("confirmation.replyToHelp")}
          placeholder={shop.contactEmail ?? ""}
          type="email"
        />
      </SectionCard>
      <SectionCard title={t("confirmation.greeting.title")}>
        <LocalizedField
          {...form.localized(["greeting"])}
          label={t("confirmation.greeting.label")}
          helpText={t("confirmation.greeting.help")}
          language={language}
          max={GREETING_MAX}
          multiline={4}
        />
      </SectionCard>
      <PartsCard form={form} shop={shop} />
    </>
  );
}
