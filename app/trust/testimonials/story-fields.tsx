import { LocalizedField } from "../../ui/localized-field";
import { useTexts } from "../../ui/texts";
import { FieldsGroup, type FieldsProps } from "./fields-group";
import { STORY_MAX, TITLE_MAX } from "./limits";

/** A success story: more than a quote, opened by whoever wants to read it. */
export function StoryFields({ at, form, language }: FieldsProps) {
  const { t } = useTexts();
  return (
    <FieldsGroup title={t("testimonials.story")} what={t("testimonials.storyWhat")}>
      <LocalizedField
        label={t("testimonials.storyTitle")}
        max={TITLE_MAX}
        language={language}
        {...form.localized([...at, "title"])}
      />
      <LocalizedField
        label={t("testimonials.storyText")}
        multiline={5}
        max={STORY_MAX}
        language={language}
        {...form.localized([...at, "story"])}
      />
    </FieldsGroup>
  );
}
