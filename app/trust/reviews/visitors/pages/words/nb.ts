import type { Words } from "./words";

export const nb: Words = {
  list: {
    ofProduct: ({ product }) => `Omtaler av ${product}`,
    ofShop: ({ shop }) => `Alle omtaler hos ${shop}`,
    only: "Bare noen vises:",
    stars: (count) => (count === 1 ? "1 stjerne" : `${count} stjerner`),
    withPhoto: "med bilde",
    verified: "bekreftede kjøp",
    language: ({ language }) => `skrevet på ${language}`,
    words: ({ words }) => `med «${words}»`,
    all: "Vis alle",
    nothing: "Ingen omtale passer.",
    none: "Det er ingen omtaler ennå.",
    toProduct: ({ product }) => `Til ${product}`,
  },
  questions: { ofProduct: ({ product }) => `Spørsmål om ${product}`, more: "Flere spørsmål" },
  review: {
    title: ({ product }) => `Din omtale av ${product}`,
    email: "E-post",
    emailHelp:
      "Vises aldri. Vi bruker den til å fortelle deg hva som skjer med omtalen, og til å kontrollere kjøpet.",
    order: "Ordrenummer",
    orderHelp: "Med ordrenummer og e-post sammen teller omtalen som bekreftet kjøp.",
    experienced: "Dato for opplevelsen",
    rules:
      "Omtalen vises med navnet ditt. Noen omtaler blir sett på først; hvor mange stjerner de har, spiller ingen rolle.",
    send: "Send",
  },
  thanks: {
    title: "Takk",
    verified: "Ordren din ble funnet: Omtalen er merket som bekreftet kjøp.",
    unmatched:
      "Ingen ordre på dette produktet har dette nummeret og denne e-postadressen, så omtalen er ikke merket som bekreftet kjøp. Du kan sende den på nytt med de riktige.",
    change: "Endre eller slett omtalen min",
    changeHelp: "Ta vare på denne lenken: Ingen andre enn du har den.",
    back: "Tilbake",
  },
  question: {
    title: ({ product }) => `Ditt spørsmål om ${product}`,
    label: "Spørsmålet ditt",
    emailHelp: "Vises aldri. Vi bruker den til å si fra når det er kommet et svar.",
    shown: "Spørsmålet ditt vises nå.",
    held: "Spørsmålet ditt er kommet fram. Noen i butikken ser på det før det vises.",
  },
  answer: {
    title: "Svaret ditt",
    label: "Svaret ditt",
    emailHelp: "Vises aldri. Sammen med ordrenummeret viser den at du har kjøpt produktet.",
    shown: "Svaret ditt vises nå.",
    held: "Svaret ditt er kommet fram. Noen i butikken ser på det før det vises.",
  },
  helpful: {
    title: "Takk",
    done: "Det er notert at du synes omtalen er nyttig.",
    undo: "Angre",
    undone: "Det telles ikke lenger.",
  },
  report: {
    title: "Rapporter omtalen",
    intro:
      "Butikken ser på hver rapport. En omtale blir stående selv om den er dårlig for butikken; å være uenig er ingen grunn til å rapportere.",
    reason: "Hva er galt med den?",
    notBuyer: "Den som skrev den, har verken kjøpt eller brukt produktet.",
    text: "Hva bør butikken vite?",
    send: "Rapporter",
    done: "Takk. Butikken ser på omtalen.",
  },
  gone: {
    title: "Dette er ikke her lenger",
    text: "Det kan være slettet, eller så ble lenken kuttet.",
  },
  closed: {
    title: "Her kan ingenting skrives",
    reviews: "Butikken tar ikke imot omtaler på sidene sine.",
    questions: "Butikken tar ikke imot spørsmål på sidene sine.",
  },
};
