import { isVatNumber } from "../tax-number";
import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

/** The number has its country's form and check digit; who it was given to can be asked with it. */
export const vatNumber: Claim<"vat-number"> = {
  id: "vat-number",
  name: {
    en: "VAT number",
    fr: "Numéro de TVA",
    nb: "MVA-nummer",
    es: "Número de IVA",
    de: "Umsatzsteuer-ID",
  },
  icon: "document",
  standsOn: ["business"],
  holds: ({ settings: { business } }) =>
    business.legalName !== "" && isVatNumber(business.taxNumber),
  missing: {
    en: "“Business” has no name and VAT number yet.",
    fr: "La page « Entreprise » n’indique encore ni nom ni numéro de TVA.",
    nb: "«Bedriften» har ennå ikke navn og MVA-nummer.",
    es: "En «Empresa» aún faltan el nombre y el número de IVA.",
    de: "In „Unternehmen“ fehlen noch der Name und die Umsatzsteuer-ID.",
  },
  repairAt: "/app/business",
  text: ({ settings: { business } }) => ({
    en: `VAT number ${business.taxNumber}`,
    fr: `N° de TVA ${business.taxNumber}`,
    nb: `MVA-nummer ${business.taxNumber}`,
    es: `N.º de IVA ${business.taxNumber}`,
    de: `USt-IdNr. ${business.taxNumber}`,
  }),
  proof: (facts) => onTrustPage(facts, "business"),
};
