import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { Choice } from "../../ui/choice";
import { useCountryOptions } from "../../ui/country-names";
import { Field } from "../../ui/field";
import { LocalizedField } from "../../ui/localized-field";
import { problemsWithin } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import { isThere } from "./details";
import type { BusinessParts } from "./form-parts";
import { LIMITS } from "./limits";

/** Few shops need these: they open on demand, and by themselves where something stands in them. */
export function ProfessionFields(parts: BusinessParts) {
  const { form } = parts;
  const { t } = useTexts();
  const [wanted, setWanted] = useState(false);
  const isUsed =
    isThere("authority", form.value) ||
    isThere("profession", form.value) ||
    ["authority", "profession"].some((at) => problemsWithin(form.problems, [at]).length > 0);
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("business.licence.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("business.licence.what")}
          </Text>
        </BlockStack>
        {wanted || isUsed ? (
          <Fields {...parts} />
        ) : (
          <InlineStack>
            <Button onClick={() => setWanted(true)}>{t("business.licence.enter")}</Button>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}

function Fields({ form, language, lacking }: BusinessParts) {
  const { t } = useTexts();
  const countries = useCountryOptions();
  return (
    <>
      <Field
        label={t("business.details.authority")}
        helpText={lacking("authority")}
        {...form.text(["authority", "name"])}
      />
      <Field
        label={t("business.licence.authorityAddress")}
        type="url"
        placeholder="https://"
        {...form.text(["authority", "address"])}
      />
      <LocalizedField
        label={t("business.details.profession")}
        helpText={t("business.licence.titleHelp")}
        language={language}
        max={LIMITS.role}
        {...form.localized(["profession", "title"])}
      />
      <Choice
        label={t("business.licence.grantedIn")}
        placeholder={t("business.chooseCountry")}
        options={countries}
        {...form.choice(["profession", "country"])}
      />
      <Field label={t("business.licence.chamber")} {...form.text(["profession", "chamber"])} />
      <LocalizedField
        label={t("business.licence.rules")}
        language={language}
        max={LIMITS.rules}
        {...form.localized(["profession", "rules"])}
      />
      <Field
        label={t("business.licence.rulesAddress")}
        type="url"
        placeholder="https://"
        {...form.text(["profession", "rulesAddress"])}
      />
    </>
  );
}
