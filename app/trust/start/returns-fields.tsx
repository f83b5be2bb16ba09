import { BlockStack, Text } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { NumberField } from "../../ui/number-field";
import { Tick } from "../../ui/tick";
import { useTexts } from "../../ui/texts";
import type { AnswersForm } from "../../ui/use-answers";
import { isInEea } from "../countries";
import { legalGuaranteeIn } from "../guarantee/legal";
import type { Answers } from "./answers";

type Props = { form: AnswersForm<Answers["returns"]>; country: string };

const LAWS: Record<string, "gb" | "ch"> = { GB: "gb", CH: "ch" };
const PAYERS = ["buyer", "shop"] as const;

/** How long, and who pays the way back. The law of the country has answered most of it. */
export function ReturnsFields({ form, country }: Props) {
  const { t } = useTexts();
  const law = isInEea(country) ? "eea" : LAWS[country];
  return (
    <BlockStack gap="300">
      {law && (
        <Text as="p" tone="subdued">
          {t(`returns.law.${law}`)}
        </Text>
      )}
      <NumberField
        label={t("returns.days")}
        helpText={t("returns.daysHelp")}
        suffix={t("returns.daysSuffix")}
        min={0}
        {...form.bound("days")}
      />
      <Choice
        label={t("returns.payer")}
        options={PAYERS.map((value) => ({ value, label: t(`returns.payers.${value}`) }))}
        {...form.bound("payer")}
      />
      {legalGuaranteeIn(country) && (
        <Tick
          label={t("start.guarantee")}
          helpText={t("start.guaranteeHelp")}
          {...form.bound("guarantee")}
        />
      )}
    </BlockStack>
  );
}
