import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

export const paymentContact: Claim<"payment-contact"> = {
  id: "payment-contact",
  name: {
    en: "Contact for payment problems",
    fr: "Contact en cas de problème de paiement",
    nb: "Kontakt ved betalingsproblemer",
    es: "Contacto para problemas de pago",
    de: "Kontakt bei Zahlungsproblemen",
  },
  icon: "chat",
  standsOn: ["payments"],
  holds: ({ settings: { payments } }) => Boolean(payments.contact.email || payments.contact.phone),
  missing: {
    en: "“Payments” names no e-mail address or phone number for payments that look wrong.",
    fr: "La page « Paiements » n’indique ni e-mail ni téléphone pour les paiements qui semblent anormaux.",
    nb: "«Betaling» har verken e-post eller telefon for betalinger som ser feil ut.",
    es: "«Pagos» no indica ningún correo ni teléfono para pagos que parezcan incorrectos.",
    de: "In „Zahlung“ steht weder E-Mail noch Telefon für Zahlungen, mit denen etwas nicht stimmt.",
  },
  repairAt: "/app/payments",
  text: () => ({
    en: "A contact for payment problems",
    fr: "Un contact pour tout souci de paiement",
    nb: "Egen kontakt ved betalingsproblemer",
    es: "Un contacto para problemas de pago",
    de: "Ansprechpartner bei Zahlungsproblemen",
  }),
  proof: (facts) => onTrustPage(facts, "payment-contact"),
};
