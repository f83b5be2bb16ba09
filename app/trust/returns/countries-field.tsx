import { BlockStack, InlineStack, Select, Tag, Text } from "@shopify/polaris";
import { useState } from "react";
import { useCountryNames } from "../../ui/country-names";
import { fieldId, problemAt, problemText, type Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { Problem } from "../problem";

type Props = {
  at: Path;
  countries: string[];
  /** Those that may be chosen. */
  offered: string[];
  problems: Problem[];
  onChange(countries: string[]): void;
};

/** Some of the countries shipped to: chosen ones as tags, the others to add. */
export function CountriesField({ at, countries, offered, problems, onChange }: Props) {
  const texts = useTexts();
  const { t, locale } = texts;
  const countryName = useCountryNames();
  const [said, setSaid] = useState("");
  const problem = problemAt(problems, at);
  const named = (country: string) => ({ value: country, label: countryName(country) });
  const byName = new Intl.Collator(locale);
  const others = offered
    .filter((country) => !countries.includes(country))
    .map(named)
    .sort((one, other) => byName.compare(one.label, other.label));

  const add = (country: string) => {
    if (country === "") return;
    setSaid(t("returns.countryAdded", { country: countryName(country) }));
    onChange([...countries, country].sort());
  };
  const remove = (country: string) => {
    setSaid(t("returns.countryRemoved", { country: countryName(country) }));
    onChange(countries.filter((one) => one !== country));
  };

  return (
    <BlockStack gap="200">
      <Select
        id={fieldId(at)}
        label={t("returns.countries")}
        helpText={t("returns.countriesHelp")}
        options={[{ value: "", label: t("returns.addCountry") }, ...others]}
        value=""
        onChange={add}
        disabled={others.length === 0}
        error={problem ? problemText(texts, problem) : false}
      />
      <InlineStack gap="200">
        {countries.map(named).map(({ value, label }) => (
          <Tag key={value} onRemove={() => remove(value)} accessibilityLabel={label}>
            {label}
          </Tag>
        ))}
      </InlineStack>
      <div role="status">
        <Text as="span" visuallyHidden>
          {said}
        </Text>
      </div>
    </BlockStack>
  );
}
