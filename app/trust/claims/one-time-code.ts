import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

export const oneTimeCode: Claim<"one-time-code"> = {
  id: "one-time-code",
  name: {
    en: "Sign-in with a one-time code",
    fr: "Connexion par code à usage unique",
    nb: "Innlogging med engangskode",
    es: "Acceso con código de un solo uso",
    de: "Anmeldung mit Einmalcode",
  },
  icon: "key",
  standsOn: ["accountSecurity"],
  // The explanation is the proof, so it must be there to be read.
  holds: ({ shop, settings: { account_security: security } }) =>
    shop.customerAccounts === "new" && security.signIn.shown && !security.signIn.ownService,
  missing: {
    en: "Shoppers do not sign in with Shopify’s one-time code, or “Account security” does not explain it yet.",
    fr: "La connexion ne se fait pas avec le code à usage unique de Shopify, ou la page « Sécurité du compte » ne l’explique pas encore.",
    nb: "Kundene logger ikke inn med engangskoden fra Shopify, eller «Kontosikkerhet» forklarer det ikke ennå.",
    es: "No se entra con el código de un solo uso de Shopify, o «Seguridad de la cuenta» aún no lo explica.",
    de: "Die Anmeldung läuft nicht über den Einmalcode von Shopify, oder „Kontosicherheit“ erklärt sie noch nicht.",
  },
  repairAt: "/app/account-security",
  text: () => ({
    en: "Sign in with a one-time code",
    fr: "Connexion par code à usage unique",
    nb: "Logg inn med engangskode",
    es: "Acceso con código de un solo uso",
    de: "Anmeldung mit Einmalcode",
  }),
  proof: (facts) => onTrustPage(facts, "account-security"),
};
