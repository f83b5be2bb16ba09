import { Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import { useCountryNames } from "../../ui/country-names";
import { useTexts } from "../../ui/texts";
import type { Business } from "./business";
import { isThere } from "./details";
import type { Detail, Requirement } from "./requirements";

/** The help for a field, and while it is empty which law asks for it. */
export type Lacking = (detail: Detail, help?: string) => ReactNode;

export function useLacking(business: Business, requirements: Requirement[]): Lacking {
  const { t } = useTexts();
  const source = useSource();
  return (detail, help) => {
    const requirement = requirements.find((one) => one.detail === detail);
    if (!requirement || isThere(detail, business)) return help;
    const { when } = requirement;
    return (
      <>
        {help !== undefined && <span>{help} </span>}
        <Text as="span" tone={when === "always" ? "caution" : "subdued"}>
          {t(when === "always" ? "business.required" : "business.requiredIfAny", {
            source: source(requirement),
          })}
        </Text>
      </>
    );
  };
}

/** Whose law it is, and which: "Germany, § 5 DDG". */
export function useSource(): (requirement: Requirement) => string {
  const { t, locale } = useTexts();
  const country = useCountryNames();
  return ({ place, law }) =>
    `${place === "EEA" ? t("business.eea") : country(place)}, ${law[locale]}`;
}
