import { useSyncExternalStore } from "react";
import { COUNTRY_CODES } from "../trust/country-codes";
import { countryName } from "../trust/countries";
import { useTexts } from "./texts";

/**
 * Countries as the merchant calls them. The server's list of names may differ from the browser's, so the
 * first drawing, which both must do alike, has the codes.
 */
export function useCountryNames(): (code: string) => string {
  const { locale } = useTexts();
  const isDrawn = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  return (code) => (isDrawn ? countryName(code, locale) : code);
}

const neverChanges = () => () => {};

/** All of them in the order of the alphabet, for a field to choose from. */
export function useCountryOptions(): { value: string; label: string }[] {
  const { locale } = useTexts();
  const name = useCountryNames();
  const { compare } = new Intl.Collator(locale);
  return COUNTRY_CODES.map((value) => ({ value, label: name(value) })).sort((one, other) =>
    compare(one.label, other.label),
  );
}
