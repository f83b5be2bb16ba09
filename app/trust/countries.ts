/** ISO 3166 codes; Shopify lists some regions of member states as countries of their own. */
export const EU_COUNTRIES = [
  ..."AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
  // Åland and the outermost regions of France belong to the Union: Art. 355(1) and (4) TFEU.
  ..."AX GF GP MF MQ RE YT".split(" "),
];

/** The Union with Iceland, Liechtenstein and Norway. */
export const EEA_COUNTRIES = [...EU_COUNTRIES, "IS", "LI", "NO"];

const eu = new Set(EU_COUNTRIES);
const eea = new Set(EEA_COUNTRIES);

export const isInEu = (country: string) => eu.has(country);
export const isInEea = (country: string) => eea.has(country);

/** The country's name as a speaker of `locale` knows it. */
export function countryName(country: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
}

/** Several countries in alphabetical order, as a list that ends in "and". */
export function countryNames(countries: string[], locale: string): string {
  const names = countries.map((country) => countryName(country, locale));
  return new Intl.ListFormat(locale).format(names.sort(new Intl.Collator(locale).compare));
}
