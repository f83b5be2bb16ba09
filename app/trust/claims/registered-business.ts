import type { Texts } from "../locale";
import { lengthOf } from "../plain-text";
import { registerPage } from "../registers";
import { CLAIM_TEXT_MAX, type Claim } from "./claim";
import { onTrustPage } from "./trust-page";

/** The business stands in a register under its number. The number is shown, so that anybody can ask there. */
export const registeredBusiness: Claim<"registered-business"> = {
  id: "registered-business",
  name: {
    en: "Registered business",
    fr: "Entreprise immatriculée",
    nb: "Registrert foretak",
    es: "Empresa registrada",
    de: "Eingetragenes Unternehmen",
  },
  icon: "building",
  standsOn: ["business"],
  holds: ({ settings: { business } }) =>
    business.legalName !== "" && business.register.number !== "",
  missing: {
    en: "“Business” has no name and number of a business register yet.",
    fr: "La page « Entreprise » n’indique encore ni nom ni numéro d’un registre.",
    nb: "«Bedriften» har ennå ikke navn og nummer fra et foretaksregister.",
    es: "En «Empresa» aún faltan el nombre y el número de un registro mercantil.",
    de: "In „Unternehmen“ fehlen noch der Name und die Nummer aus einem Register.",
  },
  repairAt: "/app/business",
  text: ({ settings: { business } }) => withNumber(business.register.number),
  proof(facts) {
    const { register, address } = facts.settings.business;
    return registerPage(register.number, address.country) ?? onTrustPage(facts, "business");
  },
};

function withNumber(number: string): Texts {
  const texts = {
    en: `Registered business: ${number}`,
    fr: `Entreprise immatriculée\u00a0: ${number}`,
    nb: `Registrert foretak: ${number}`,
    es: `Empresa registrada: ${number}`,
    de: `Eingetragenes Unternehmen: ${number}`,
  };
  const fits = Object.values(texts).every((text) => lengthOf(text) <= CLAIM_TEXT_MAX);
  return fits ? texts : registeredBusiness.name;
}
