import { Choice } from "../../ui/choice";
import { useTexts } from "../../ui/texts";
import { GIVEN, TIES } from "./choices";
import { FieldsGroup, type FieldsProps } from "./fields-group";

/** What shoppers must know to judge the words: what was given for them, and whose they are. */
export function TermsFields({ at, form }: FieldsProps) {
  const { t } = useTexts();
  return (
    <FieldsGroup title={t("testimonials.terms")} what={t("testimonials.termsWhat")}>
      <Choice
        label={t("testimonials.given")}
        placeholder={t("testimonials.choose")}
        options={GIVEN.map((value) => ({ value, label: t(`testimonials.givens.${value}`) }))}
        {...form.choice([...at, "given"])}
      />
      <Choice
        label={t("testimonials.tie")}
        placeholder={t("testimonials.choose")}
        options={TIES.map((value) => ({ value, label: t(`testimonials.ties.${value}`) }))}
        {...form.choice([...at, "tie"])}
      />
    </FieldsGroup>
  );
}
