import { BlockStack, Card, Text } from "@shopify/polaris";
import { Field } from "../../ui/field";
import { useTexts } from "../../ui/texts";
import { registerNumberName } from "../registers";
import type { BusinessParts } from "./form-parts";

export function RegisterFields({ form, lacking }: BusinessParts) {
  const { t, locale } = useTexts();
  const { country } = form.value.address;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("business.registerAndTax")}
        </Text>
        <Field
          label={t("business.registerName")}
          helpText={t("business.registerNameHelp")}
          {...form.text(["register", "name"])}
        />
        <Field
          label={registerNumberName(country)[locale]}
          helpText={lacking("register")}
          {...form.text(["register", "number"])}
        />
        <Field
          label={t("business.details.taxNumber")}
          helpText={lacking("taxNumber", t("business.taxNumberHelp"))}
          {...form.text(["taxNumber"])}
        />
      </BlockStack>
    </Card>
  );
}
