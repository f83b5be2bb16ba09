import { BlockStack, FormLayout } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { Field } from "../../ui/field";
import { NumberField } from "../../ui/number-field";
import { useTexts } from "../../ui/texts";
import type { AnswersForm } from "../../ui/use-answers";
import { ANSWER_UNITS } from "../support/answer-units";
import type { Answers } from "./answers";

/** Where shoppers reach the shop, and how soon somebody answers. */
export function SupportFields({ form }: { form: AnswersForm<Answers["support"]> }) {
  const { t } = useTexts();
  return (
    <BlockStack gap="300">
      <Field label={t("support.addresses.email")} type="email" {...form.bound("email")} />
      <Field label={t("support.addresses.phone")} type="tel" {...form.bound("phone")} />
      <FormLayout>
        <FormLayout.Group condensed>
          <NumberField
            label={t("support.answer")}
            helpText={t("support.answerHelp")}
            min={1}
            {...form.bound("within")}
          />
          <Choice
            label={t("support.unit")}
            options={ANSWER_UNITS.map((value) => ({ value, label: t(`support.units.${value}`) }))}
            {...form.bound("unit")}
          />
        </FormLayout.Group>
      </FormLayout>
    </BlockStack>
  );
}
