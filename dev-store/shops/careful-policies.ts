import type { SampleShop } from "./shop.ts";

export const carefulPolicies: SampleShop["policies"] = [
  {
    type: "REFUND_POLICY",
    handle: "refund-policy",
    title: { nb: "Retur og refusjon", en: "Returns and refunds", de: "Rückgabe und Erstattung" },
    bodyHtml: {
      nb: "<p>Du kan angre kjøpet innen 30 dager etter at du fikk varen. I Norge betaler vi returfrakten, fra andre land betaler du den selv. Pengene er tilbake innen 14 dager.</p>",
      en: "<p>You may change your mind within 30 days of receiving the goods. In Norway we pay for the return, from other countries you do. Your money is back within 14 days.</p>",
      de: "<p>Sie können den Kauf innerhalb von 30 Tagen nach Erhalt der Ware widerrufen. Innerhalb Norwegens bezahlen wir die Rücksendung, aus anderen Ländern bezahlen Sie sie. Ihr Geld erhalten Sie innerhalb von 14 Tagen zurück.</p>",
    },
  },
  {
    type: "PRIVACY_POLICY",
    handle: "privacy-policy",
    title: { nb: "Personvern", en: "Privacy", de: "Datenschutz" },
    bodyHtml: {
      nb: "<p>Vi lagrer navn, adresse og bestilling så lenge bokføringsloven krever det, og deler dem bare med den som frakter og den som tar betalt.</p>",
      en: "<p>We keep your name, address and order for as long as the bookkeeping act demands, and share them only with the carrier and the payment provider.</p>",
      de: "<p>Wir speichern Name, Anschrift und Bestellung so lange, wie das Buchführungsgesetz es verlangt, und geben sie nur an den Versender und den Zahlungsdienst weiter.</p>",
    },
  },
  {
    type: "TERMS_OF_SERVICE",
    handle: "terms-of-service",
    title: { nb: "Salgsvilkår", en: "Terms of service", de: "Verkaufsbedingungen" },
    bodyHtml: {
      nb: "<p>Avtalen er inngått når vi har bekreftet bestillingen. Prisene er i norske kroner med merverdiavgift.</p>",
      en: "<p>The contract is made when we have confirmed the order. Prices are in Norwegian kroner and include VAT.</p>",
      de: "<p>Der Vertrag kommt zustande, wenn wir die Bestellung bestätigt haben. Die Preise sind in norwegischen Kronen angegeben und enthalten die Mehrwertsteuer.</p>",
    },
  },
  {
    type: "SHIPPING_POLICY",
    handle: "shipping-policy",
    title: { nb: "Frakt og levering", en: "Shipping and delivery", de: "Versand und Lieferung" },
    bodyHtml: {
      nb: "<p>Vi sender innen to virkedager. I Norge tar det to til fem dager, i Norden og Tyskland fem til åtte.</p>",
      en: "<p>We ship within two working days. Norway takes two to five days, the Nordic countries and Germany five to eight.</p>",
      de: "<p>Wir versenden innerhalb von zwei Werktagen. In Norwegen dauert es zwei bis fünf Tage, in den nordischen Ländern und Deutschland fünf bis acht.</p>",
    },
  },
  {
    type: "CONTACT_INFORMATION",
    handle: "contact-information",
    title: { nb: "Kontakt", en: "Contact information", de: "Kontakt" },
    bodyHtml: {
      nb: "<p>Careful Goods AS, Bakklandet 21, 7014 Trondheim. hei@careful-goods.example, +47 73 00 00 00.</p>",
      en: "<p>Careful Goods AS, Bakklandet 21, 7014 Trondheim, Norway. hei@careful-goods.example, +47 73 00 00 00.</p>",
      de: "<p>Careful Goods AS, Bakklandet 21, 7014 Trondheim, Norwegen. hei@careful-goods.example, +47 73 00 00 00.</p>",
    },
  },
  {
    type: "LEGAL_NOTICE",
    handle: "legal-notice",
    title: { nb: "Juridisk informasjon", en: "Legal notice", de: "Impressum" },
    bodyHtml: {
      nb: "<p>Careful Goods AS, organisasjonsnummer 999 999 999 MVA, registrert i Foretaksregisteret. Daglig leder: Ingrid Solberg.</p>",
      en: "<p>Careful Goods AS, organisation number NO 999 999 999 MVA, in the Register of Business Enterprises. Managing director: Ingrid Solberg.</p>",
      de: "<p>Careful Goods AS, Organisationsnummer NO 999 999 999 MVA, eingetragen im Unternehmensregister. Geschäftsführerin: Ingrid Solberg.</p>",
    },
  },
];
