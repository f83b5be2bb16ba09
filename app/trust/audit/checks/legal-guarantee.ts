import { countriesShippedTo } from "../../countries-shipped-to";
import { legalGuaranteeIn } from "../../guarantee/legal";
import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const legalGuarantee: Check<"legal-guarantee"> = {
  id: "legal-guarantee",
  group: "returns",
  law: "Directive 2011/83/EU, Art. 6(1)(l)",
  applies: ({ shop }) =>
    countriesShippedTo(shop).some((country) => legalGuaranteeIn(country) !== null),
  passes: ({ settings }) => settings.guarantee.legal,
  proof: ({ shop }) =>
    proofIn(
      "shopify",
      "words",
      ...countriesShippedTo(shop).filter((country) => legalGuaranteeIn(country) !== null),
    ),
  repair: () => atField("/app/guarantee", "legal"),
};
