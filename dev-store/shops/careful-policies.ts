import type { SampleShop } from "./shop.ts";

export const carefulPolicies: SampleShop["policies"] = [
  {
    type: "REFUND_POLICY",
    handle: "refund-policy",
    title: { nb: "Retur og refusjon", en: "Returns and refunds" },
    bodyHtml: {
      nb: "<p>Du kan angre kjøpet innen 30 dager etter at du fikk varen. Vi betaler returfrakten. Pengene er tilbake innen 14 dager.</p>",
      en: "<p>You may change your mind within 30 days of receiving the goods. We pay for the return. Your money is back within 14 days.</p>",
    },
  },
  {
    type: "PRIVACY_POLICY",
    handle: "privacy-policy",
    title: { nb: "Personvern", en: "Privacy" },
    bodyHtml: {
      nb: "<p>Vi lagrer navn, adresse og bestilling så lenge bokføringsloven krever det, og deler dem bare med den som frakter og den som tar betalt.</p>",
      en: "<p>We keep your name, address and order for as long as the bookkeeping act demands, and share them only with the carrier and the payment provider.</p>",
    },
  },
  {
    type: "TERMS_OF_SERVICE",
    handle: "terms-of-service",
    title: { nb: "Salgsvilkår", en: "Terms of service" },
    bodyHtml: {
      nb: "<p>Avtalen er inngått når vi har bekreftet bestillingen. Prisene er i norske kroner med merverdiavgift.</p>",
      en: "<p>The contract is made when we have confirmed the order. Prices are in Norwegian kroner and include VAT.</p>",
    },
  },
  {
    type: "SHIPPING_POLICY",
    handle: "shipping-policy",
    title: { nb: "Frakt og levering", en: "Shipping and delivery" },
    bodyHtml: {
      nb: "<p>Vi sender innen to virkedager. I Norge tar det to til fem dager, i Norden og Tyskland fem til åtte.</p>",
      en: "<p>We ship within two working days. Norway takes two to five days, the Nordic countries and Germany five to eight.</p>",
    },
  },
  {
    type: "CONTACT_INFORMATION",
    handle: "contact-information",
    title: { nb: "Kontakt", en: "Contact information" },
    bodyHtml: {
      nb: "<p>Careful Goods AS, Bakklandet 21, 7014 Trondheim. hei@careful-goods.example, +47 73 00 00 00.</p>",
      en: "<p>Careful Goods AS, Bakklandet 21, 7014 Trondheim, Norway. hei@careful-goods.example, +47 73 00 00 00.</p>",
    },
  },
  {
    type: "LEGAL_NOTICE",
    handle: "legal-notice",
    title: { nb: "Juridisk informasjon", en: "Legal notice" },
    bodyHtml: {
      nb: "<p>Careful Goods AS, organisasjonsnummer 999 999 999 MVA, registrert i Foretaksregisteret. Daglig leder: Ingrid Solberg.</p>",
      en: "<p>Careful Goods AS, organisation number NO 999 999 999 MVA, in the Register of Business Enterprises. Managing director: Ingrid Solberg.</p>",
    },
  },
];
