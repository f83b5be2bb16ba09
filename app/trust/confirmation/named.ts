import type { Locale } from "../locale";

/** "Phone: 73 00 00 00"; before the colon French has a space that does not break. */
export const named = (label: string, value: string, locale: Locale): string =>
  `${label}${locale === "fr" ? "\u00A0" : ""}: ${value}`;
