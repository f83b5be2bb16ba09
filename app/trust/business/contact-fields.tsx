import { BlockStack, Card, Text } from "@shopify/polaris";
import { Field } from "../../ui/field";
import { useTexts } from "../../ui/texts";
import type { BusinessParts } from "./form-parts";

export function ContactFields({ form, lacking }: BusinessParts) {
  const { t } = useTexts();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("business.contact")}
        </Text>
        <Field
          label={t("business.details.email")}
          type="email"
          helpText={lacking("email")}
          {...form.text(["email"])}
        />
        <Field
          label={t("business.details.phone")}
          type="tel"
          helpText={lacking("phone", t("business.phoneHelp"))}
          {...form.text(["phone"])}
        />
      </BlockStack>
    </Card>
  );
}
