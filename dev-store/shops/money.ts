const FORMATS: Record<string, string> = {
  EUR: "€{{amount_with_comma_separator}}",
  NOK: "{{amount_with_comma_separator}} kr",
};

/** How the shop writes an amount, in Liquid, as in the admin's settings. */
export const moneyFormat = (currency: string): string =>
  FORMATS[currency] ?? `{{amount}} ${currency}`;

/** Minor units as Shopify writes them in its APIs: `349.00`. */
export const decimal = (minorUnits: number): string => (minorUnits / 100).toFixed(2);
