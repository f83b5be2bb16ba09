import { BlockStack, FormLayout, Text } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { useCountryOptions } from "../../ui/country-names";
import { Field } from "../../ui/field";
import { useTexts } from "../../ui/texts";
import type { AnswersForm } from "../../ui/use-answers";
import { requirementsFor, type Detail } from "../business/requirements";
import { useSource } from "../business/use-lacking";
import { registerNumberName } from "../registers";
import type { Answers } from "./answers";

type Props = { form: AnswersForm<Answers["business"]>; shipsTo: string[] };

/** Who sells: what Shopify knows, and the two or three things that it does not. */
export function BusinessFields({ form, shipsTo }: Props) {
  const { t, locale } = useTexts();
  const countries = useCountryOptions();
  const source = useSource();
  const { country } = form.answers;
  const requirements = requirementsFor(country, shipsTo);
  const asked = (detail: Detail) => {
    const requirement = requirements.find((one) => one.detail === detail);
    if (!requirement) return undefined;
    const said = requirement.when === "always" ? "business.required" : "business.requiredIfAny";
    return (
      <Text as="span" tone="subdued">
        {t(said, { source: source(requirement) })}
      </Text>
    );
  };
  return (
    <BlockStack gap="300">
      <Field
        label={t("business.details.legalName")}
        helpText={t("business.legalNameHelp")}
        {...form.bound("legalName")}
      />
      <Choice
        label={t("business.country")}
        placeholder={t("business.chooseCountry")}
        options={countries}
        {...form.bound("country")}
      />
      <Field label={t("business.line1")} {...form.bound("line1")} />
      <FormLayout>
        <FormLayout.Group condensed>
          <Field label={t("business.postalCode")} {...form.bound("postalCode")} />
          <Field label={t("business.city")} {...form.bound("city")} />
        </FormLayout.Group>
      </FormLayout>
      <Field
        label={t("business.details.email")}
        type="email"
        helpText={asked("email")}
        {...form.bound("email")}
      />
      <Field
        label={t("business.details.phone")}
        type="tel"
        helpText={asked("phone")}
        {...form.bound("phone")}
      />
      <Field
        label={t("business.details.taxNumber")}
        helpText={asked("taxNumber")}
        {...form.bound("taxNumber")}
      />
      <Field
        label={registerNumberName(country)[locale]}
        helpText={asked("register")}
        {...form.bound("registerNumber")}
      />
    </BlockStack>
  );
}
