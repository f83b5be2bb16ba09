import { Banner } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { Field } from "../../ui/field";
import { useTexts } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import { CONSENT_WAYS } from "./choices";
import { consentLack } from "./consent-lack";
import { FieldsGroup, type FieldsProps } from "./fields-group";
import { CONSENT_BY_MAX, CONSENT_NOTE_MAX } from "./limits";

/** The record that the person agreed. Without it shoppers do not see the testimonial, and here stands why. */
export function ConsentFields({ testimonial, at, form }: FieldsProps) {
  const { t } = useTexts();
  const place = (field: string) => [...at, "consent", field];
  const lack = consentLack(testimonial.consent);
  return (
    <FieldsGroup title={t("testimonials.consent")} what={t("testimonials.consentWhat")}>
      {lack && <Banner tone="warning">{t(`testimonials.lack.${lack}`)}</Banner>}
      <Field
        label={t("testimonials.consentBy")}
        helpText={t("testimonials.consentByHelp")}
        max={CONSENT_BY_MAX}
        {...form.text(place("by"))}
      />
      <Field
        label={t("testimonials.consentOn")}
        type="date"
        {...form.text(place("on"))}
        onChange={(day) => form.set(place("on"), day || null)}
      />
      <Choice
        label={t("testimonials.consentHow")}
        placeholder={t("testimonials.choose")}
        options={CONSENT_WAYS.map((value) => ({
          value,
          label: t(`testimonials.consentWays.${value}`),
        }))}
        {...form.choice(place("how"))}
        {...(testimonial.consent.how === "spoken" && { helpText: t("testimonials.spokenHelp") })}
      />
      <Field
        label={t("testimonials.consentNote")}
        helpText={t("testimonials.consentNoteHelp")}
        max={CONSENT_NOTE_MAX}
        {...form.text(place("note"))}
      />
      <Tick label={t("testimonials.withdrawn")} {...form.tick(place("withdrawn"))} />
    </FieldsGroup>
  );
}
