const FORMATS: Record<string, string> = {
  NOK: "{{amount_no_decimals_with_space_separator}} kr",
  EUR: "{{amount_with_comma_separator}} €",
  USD: "${{amount}}",
  GBP: "£{{amount}}",
};

/** The shop's money format, as a merchant of that currency would set it. */
export const moneyFormatOf = (currency: string): string =>
  FORMATS[currency] ?? `{{amount}} ${currency}`;
