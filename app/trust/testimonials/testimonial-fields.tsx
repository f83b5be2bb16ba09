import { Field } from "../../ui/field";
import { LocalizedField } from "../../ui/localized-field";
import { PictureField } from "../../ui/picture-field";
import { useTexts } from "../../ui/texts";
import { ConsentFields } from "./consent-fields";
import type { FieldsProps } from "./fields-group";
import { NAME_MAX, QUOTE_MAX, ROLE_MAX } from "./limits";
import { StoryFields } from "./story-fields";
import { TermsFields } from "./terms-fields";
import { VideoFields } from "./video-fields";

/** One person's words, and all that has to be known about them. */
export function TestimonialFields(props: FieldsProps) {
  const { testimonial, at, form, language } = props;
  const { t } = useTexts();
  return (
    <>
      <Field
        label={t("testimonials.name")}
        helpText={t("testimonials.nameHelp")}
        max={NAME_MAX}
        {...form.text([...at, "name"])}
      />
      <LocalizedField
        label={t("testimonials.quote")}
        helpText={t("testimonials.quoteHelp")}
        multiline={3}
        max={QUOTE_MAX}
        language={language}
        {...form.localized([...at, "quote"])}
      />
      <LocalizedField
        label={t("testimonials.role")}
        placeholder={t("testimonials.roleExample")}
        max={ROLE_MAX}
        language={language}
        {...form.localized([...at, "role"])}
      />
      <Field
        label={t("testimonials.date")}
        type="date"
        {...form.text([...at, "date"])}
        onChange={(day) => form.set([...at, "date"], day || null)}
      />
      <PictureField
        label={t("testimonials.picture")}
        name={testimonial.name}
        {...form.picture([...at, "picture"])}
      />
      <ConsentFields {...props} />
      <TermsFields {...props} />
      <StoryFields {...props} />
      <VideoFields {...props} />
    </>
  );
}
