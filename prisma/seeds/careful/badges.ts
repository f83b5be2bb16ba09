import type { Badges } from "../../../app/trust/badges/badges.ts";

export const badges: Badges = {
  heading: {
    nb: "Dette kan du sjekke selv",
    en: "You can check this yourself",
    de: "Das können Sie selbst nachprüfen",
  },
  badges: [
    { claim: "return-period", text: {} },
    {
      claim: "exchange",
      text: {
        nb: "Bytt til annen farge eller størrelse",
        en: "Swap it for another colour or size",
        de: "Umtausch in andere Farbe oder Größe",
      },
    },
    { claim: "card-number-unseen", text: {} },
    {
      claim: "payment-contact",
      text: {
        nb: "Hjelp med spørsmål om betaling",
        en: "Help with questions about payment",
        de: "Hilfe bei Fragen zur Zahlung",
      },
    },
    { claim: "registered-business", text: {} },
    { claim: "shop-since", text: {} },
  ],
  seals: [
    {
      id: "seal-trusted-shops",
      network: "trusted-shops",
      name: "Trusted Shops",
      holder: "Careful Goods AS",
      address: "https://www.trustedshops.de/bewertung/info_XCAREFULGOODSEXAMPLE000000000001.html",
      validUntil: "2027-12-31",
      picture: null,
    },
    {
      id: "seal-trustpilot",
      network: "trustpilot",
      name: "Trustpilot",
      holder: "Careful Goods",
      address: "https://no.trustpilot.com/review/careful-goods.example",
      validUntil: null,
      picture: null,
    },
  ],
};
