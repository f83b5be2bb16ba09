import type { Claim } from "./claim";
import { onFactsPage } from "./facts-page";

export const contactEmail: Claim<"contact-email"> = {
  id: "contact-email",
  icon: "mail",
  standsOn: ["contactEmail"],
  holds: ({ shop }) => Boolean(shop.contactEmail),
  missing: "contact-email",
  repairAt: "shopify://admin/settings/general",
  text: () => ({
    en: "Reach us by e-mail",
    fr: "Joignable par e-mail",
    nb: "Kontakt oss på e-post",
    es: "Contacto por correo electrónico",
    de: "Per E-Mail erreichbar",
  }),
  proof: (facts) => onFactsPage(facts, "contact-email"),
};
