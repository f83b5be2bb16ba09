import { BlockStack, Card, Text } from "@shopify/polaris";
import { Field } from "../../ui/field";
import { useTexts } from "../../ui/texts";
import type { BusinessParts } from "./form-parts";

export function NameFields({ form, lacking }: BusinessParts) {
  const { t } = useTexts();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("business.names")}
        </Text>
        <Field
          label={t("business.details.legalName")}
          helpText={lacking("legalName", t("business.legalNameHelp"))}
          {...form.text(["legalName"])}
        />
        <Field
          label={t("business.tradingName")}
          helpText={t("business.tradingNameHelp")}
          {...form.text(["tradingName"])}
        />
        <Field
          label={t("business.details.legalForm")}
          helpText={lacking("legalForm", t("business.legalFormHelp"))}
          {...form.text(["legalForm"])}
        />
      </BlockStack>
    </Card>
  );
}
