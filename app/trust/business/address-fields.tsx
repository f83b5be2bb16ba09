import { BlockStack, Card, FormLayout, Text } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { useCountryOptions } from "../../ui/country-names";
import { Field } from "../../ui/field";
import { useTexts } from "../../ui/texts";
import type { BusinessParts } from "./form-parts";

/** The seat, or where the business is run from. Its country decides how the numbers are written. */
export function AddressFields({ form, lacking }: BusinessParts) {
  const { t } = useTexts();
  const countries = useCountryOptions();
  const line = (part: "line1" | "line2" | "postalCode" | "city" | "region") => (
    <Field label={t(`business.${part}`)} {...form.text(["address", part])} />
  );
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("business.details.address")}
          </Text>
          <Text as="p" tone="subdued">
            {lacking("address", t("business.addressHelp"))}
          </Text>
        </BlockStack>
        <Choice
          label={t("business.country")}
          placeholder={t("business.chooseCountry")}
          options={countries}
          {...form.choice(["address", "country"])}
        />
        {line("line1")}
        {line("line2")}
        <FormLayout>
          <FormLayout.Group condensed>
            {line("postalCode")}
            {line("city")}
          </FormLayout.Group>
        </FormLayout>
        {line("region")}
      </BlockStack>
    </Card>
  );
}
