import type { Words } from "./words";

export const nb: Words = {
  hello: (name) => (name === null ? "Hei," : `Hei ${name},`),
  invitation: {
    subject: ({ shop }) => `Hva synes du om det du kjøpte hos ${shop}?`,
    intro: ({ shop }) =>
      `Takk for bestillingen hos ${shop}. Hva synes du om det du kjøpte? Noen ord fra deg hjelper andre som vurderer å kjøpe det samme, og hjelper oss å bli bedre.`,
  },
  reminder: {
    subject: ({ shop }) => `Noen ord om det du kjøpte hos ${shop}?`,
    intro: () =>
      "For noen dager siden spurte vi hva du synes om det du kjøpte. I tilfelle du ikke rakk det, får du lenken én gang til.",
  },
  fair: "Si det som det er: De samme reglene gjelder for én stjerne som for fem.",
  stars: (count) => (count === 1 ? "1 stjerne" : `${count} stjerner`),
  starsOf: (count, product) => `${count} av 5 stjerner til ${product}`,
  write: "Skriv en omtale",
  why: ({ shop, number, date }) =>
    `Du får denne e-posten fra ${shop} på grunn av bestilling ${number} fra ${date}. Den melder ikke fra om du åpner den.`,
  onceMore: "Svarer du ikke, minner vi deg på det én gang, og så ikke mer.",
  noMore: "Dette var siste gang vi spør om denne bestillingen.",
  unsubscribe: "Ingen flere e-poster som ber om omtaler",
  sample: "Et av produktene dine",
  answered: {
    subject: ({ product }) => `Et svar på spørsmålet ditt om ${product}`,
    byShop: ({ shop, product }) => `${shop} har svart på spørsmålet ditt om ${product}:`,
    byBuyer: ({ product }) => `En som har kjøpt ${product}, har svart på spørsmålet ditt:`,
    button: "Se alle svar",
    question: "Spørsmålet ditt",
    why: ({ shop }) =>
      `Du får denne ene e-posten fordi du stilte ${shop} et spørsmål og la igjen adressen din for svaret.`,
  },
  author: {
    why: ({ shop }) => `Du får denne e-posten fordi du har skrevet en omtale hos ${shop}.`,
    yourReview: (product) => `Omtalen din av ${product}`,
    yourShopReview: ({ shop }) => `Omtalen din av ${shop}`,
    refused: {
      subject: ({ shop }) => `${shop} viser ikke omtalen din`,
      intro: ({ shop }) =>
        `Takk for omtalen din. ${shop} har valgt å ikke vise den. Du har rett til å vite hvorfor:`,
      reason: {
        "not-about-product": "Den handler ikke om produktet, men om noe annet.",
        insult: "Den fornærmer noen.",
        "personal-data": "Den røper personopplysninger, for eksempel et navn eller en adresse.",
        advertising: "Den reklamerer for noe annet.",
        illegal: "Innholdet er i strid med loven.",
        "same-twice": "Den samme omtalen finnes allerede.",
        "not-a-buyer": "Vi fant ingen bestilling som viser at du har kjøpt eller brukt produktet.",
        unreadable: "Den er ikke til å forstå.",
      },
      next: "Antall stjerner har ikke noe å si her. Du kan endre omtalen, så blir den vurdert på nytt, eller klage hvis du mener at avgjørelsen er feil.",
      button: "Endre eller klag",
    },
    deleted: {
      subject: ({ shop }) => `${shop} har slettet omtalen din`,
      intro: ({ shop }) =>
        `Takk for omtalen din. ${shop} har slettet den. Du har rett til å vite hvorfor:`,
      next: "Antall stjerner har ikke noe å si her. Hvis du mener at avgjørelsen er feil, kan du klage. Da ser butikken på omtalen en gang til.",
      button: "Klag",
    },
    replied: {
      subject: ({ shop }) => `${shop} har svart på omtalen din`,
      intro: ({ shop }) =>
        `${shop} har svart på omtalen din. Svaret står under den, synlig for alle:`,
      button: "Se eller endre omtalen",
    },
    written: {
      subject: ({ shop }) => `Om omtalen din: en melding fra ${shop}`,
      intro: ({ shop }) => `${shop} skriver til deg om omtalen din. Bare du får denne meldingen:`,
      next: "Du kan ganske enkelt svare på denne e-posten.",
    },
  },
};
