import { BlockStack, InlineStack, Select, Tag, Text } from "@shopify/polaris";
import { useState } from "react";
import { useCountryNames, useCountryOptions } from "../../../ui/country-names";
import { fieldId } from "../../../ui/problem-place";
import { useTexts } from "../../../ui/texts";
import type { SettingDraft } from "../../../ui/use-setting-draft";
import type { Reviews } from "../reviews";

const AT = ["invitations", "notIn"];

/** Where nobody is asked: chosen countries as tags, all others to add. */
export function CountriesField({ form }: { form: SettingDraft<Reviews> }) {
  const { t } = useTexts();
  const countryName = useCountryNames();
  const options = useCountryOptions();
  const [said, setSaid] = useState("");
  const { notIn } = form.value.invitations;

  const add = (country: string) => {
    if (country === "") return;
    setSaid(t("reviewSettings.countries.added", { country: countryName(country) }));
    form.set(AT, [...notIn, country].sort());
  };
  const remove = (country: string) => {
    setSaid(t("reviewSettings.countries.removed", { country: countryName(country) }));
    form.set(
      AT,
      notIn.filter((one) => one !== country),
    );
  };

  return (
    <BlockStack gap="200">
      <Select
        id={fieldId(AT)}
        label={t("reviewSettings.countries.label")}
        helpText={t("reviewSettings.countries.help")}
        options={[
          { value: "", label: t("reviewSettings.countries.add") },
          ...options.filter(({ value }) => !notIn.includes(value)),
        ]}
        value=""
        onChange={add}
      />
      {notIn.length > 0 && (
        <InlineStack gap="200">
          {notIn.map((country) => (
            <Tag
              key={country}
              onRemove={() => remove(country)}
              accessibilityLabel={countryName(country)}
            >
              {countryName(country)}
            </Tag>
          ))}
        </InlineStack>
      )}
      <div role="status">
        <Text as="span" visuallyHidden>
          {said}
        </Text>
      </div>
    </BlockStack>
  );
}
