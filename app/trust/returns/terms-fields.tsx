import { BlockStack, FormLayout, Text } from "@shopify/polaris";
import { valueAt } from "../../ui/at-path";
import { Choice } from "../../ui/choice";
import { NumberField } from "../../ui/number-field";
import type { Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { Returns } from "./returns";
import { PERIOD_MAX, REFUND_MAX } from "./limits";
import type { Terms } from "./terms";

type Props = { at: Path; form: SettingDraft<Returns>; currency: string };

/** How long, who pays the way back, when the money is back. */
export function TermsFields({ at, form, currency }: Props) {
  const { t } = useTexts();
  const terms = valueAt(form.value, at) as Terms;
  const days = (
    <NumberField
      label={t("returns.days")}
      helpText={t("returns.daysHelp")}
      suffix={t("returns.daysSuffix")}
      min={0}
      max={PERIOD_MAX}
      {...form.number([...at, "days"])}
    />
  );
  if (terms.days === 0) {
    return (
      <BlockStack gap="200">
        {days}
        <Text as="p">{t("returns.noneTaken")}</Text>
      </BlockStack>
    );
  }
  return (
    <FormLayout>
      <FormLayout.Group>
        {days}
        <NumberField
          label={t("returns.refundDays")}
          helpText={t("returns.refundDaysHelp")}
          suffix={t("returns.daysSuffix")}
          min={1}
          max={REFUND_MAX}
          {...form.number([...at, "refundDays"])}
        />
      </FormLayout.Group>
      <FormLayout.Group>
        <Choice
          label={t("returns.payer")}
          options={[
            { value: "shop", label: t("returns.payers.shop") },
            { value: "buyer", label: t("returns.payers.buyer") },
          ]}
          {...form.choice([...at, "payer"])}
        />
        {terms.payer === "buyer" && (
          <NumberField
            label={t("returns.cost")}
            helpText={t("returns.costHelp")}
            suffix={currency}
            min={0}
            {...form.number([...at, "cost"])}
          />
        )}
      </FormLayout.Group>
    </FormLayout>
  );
}
