import { BlockStack, Card, Text } from "@shopify/polaris";
import { LocalizedField } from "../../ui/localized-field";
import type { SettingParts } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";
import { AddressFields } from "./address-fields";
import type { Business } from "./business";
import { ContactFields } from "./contact-fields";
import type { BusinessParts } from "./form-parts";
import { FromShopify } from "./from-shopify-card";
import { LIMITS } from "./limits";
import { NameFields } from "./name-fields";
import { ProfessionFields } from "./profession-fields";
import { RegisterFields } from "./register-fields";
import { Representatives } from "./representatives";
import { RequirementsCard } from "./requirements-card";
import { requirementsFor } from "./requirements";
import { SearchEngines } from "./search-engines";
import { useLacking } from "./use-lacking";

type Props = SettingParts<Business> & {
  /** What Shopify knows of the business. */
  fromShopify: Business;
  apiKey: string;
};

/** Who runs the shop. */
export function BusinessForm({ form, language, shop, fromShopify, apiKey }: Props) {
  const requirements = requirementsFor(form.value.address.country, shop.shipsTo);
  const lacking = useLacking(form.value, requirements);
  const parts: BusinessParts = { form, language, lacking };
  return (
    <>
      <FromShopify form={form} fromShopify={fromShopify} />
      <RequirementsCard business={form.value} requirements={requirements} />
      <NameFields {...parts} />
      <AddressFields {...parts} />
      <ContactFields {...parts} />
      <RegisterFields {...parts} />
      <Representatives {...parts} />
      <ProfessionFields {...parts} />
      <More {...parts} />
      <SearchEngines apiKey={apiKey} />
    </>
  );
}

function More({ form, language }: BusinessParts) {
  const { t } = useTexts();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("business.more")}
        </Text>
        <LocalizedField
          label={t("business.moreLabel")}
          helpText={t("business.moreHelp")}
          language={language}
          max={LIMITS.more}
          multiline={4}
          {...form.localized(["more"])}
        />
      </BlockStack>
    </Card>
  );
}
