import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

export const contactEmail: Claim<"contact-email"> = {
  id: "contact-email",
  name: {
    en: "Contact by e-mail",
    fr: "Contact par e-mail",
    nb: "Kontakt på e-post",
    es: "Contacto por correo electrónico",
    de: "Kontakt per E-Mail",
  },
  icon: "mail",
  standsOn: ["contactEmail"],
  holds: ({ shop }) => Boolean(shop.contactEmail),
  missing: {
    en: "No contact e-mail address is entered.",
    fr: "Aucune adresse e-mail de contact n’est renseignée.",
    nb: "Det er ikke lagt inn noen kontaktadresse på e-post.",
    es: "No hay ninguna dirección de correo de contacto.",
    de: "Es ist keine Kontakt-E-Mail-Adresse eingetragen.",
  },
  repairAt: "shopify://admin/settings/general",
  text: () => ({
    en: "Reach us by e-mail",
    fr: "Joignable par e-mail",
    nb: "Kontakt oss på e-post",
    es: "Contacto por correo electrónico",
    de: "Per E-Mail erreichbar",
  }),
  proof: (facts) => onTrustPage(facts, "contact-email"),
};
