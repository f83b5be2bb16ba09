import { NEVER_CODE, neverAsksForKey } from "../account-security/one-line";
import type { Facts } from "../facts";
import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

const said = ({ shop, settings }: Facts) =>
  neverAsksForKey(settings.account_security, shop.customerAccounts);

export const neverAsk: Claim<"never-ask"> = {
  id: "never-ask",
  name: {
    en: "What your staff never ask for",
    fr: "Ce que votre équipe ne demande jamais",
    nb: "Det dere aldri ber om",
    es: "Lo que tu equipo nunca pide",
    de: "Wonach Ihr Team nie fragt",
  },
  icon: "shield",
  standsOn: ["accountSecurity"],
  holds: (facts) => said(facts) !== null,
  missing: {
    en: "“Account security” does not say yet that your staff never ask for what opens an account.",
    fr: "La page « Sécurité du compte » ne dit pas encore que votre équipe ne demande jamais ce qui ouvre un compte.",
    nb: "«Kontosikkerhet» sier ikke ennå at dere aldri ber om det som åpner en konto.",
    es: "«Seguridad de la cuenta» aún no dice que tu equipo nunca pide lo que abre una cuenta.",
    de: "In „Kontosicherheit“ steht noch nicht, dass Ihr Team nie nach dem fragt, was ein Konto öffnet.",
  },
  repairAt: "/app/account-security",
  text: (facts) => said(facts) ?? NEVER_CODE,
  proof: (facts) => onTrustPage(facts, "account-security"),
};
