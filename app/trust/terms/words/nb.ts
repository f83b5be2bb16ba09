import type { Words } from "./words";

export const nb: Words = {
  title: "Salgsvilkår",
  version: ({ number, date }) => `Versjon ${number}, publisert ${date}.`,
  hash: ({ hash }) => `Kontrollsum for teksten på alle språk (SHA-256): ${hash}`,
  older: "Dette er en tidligere versjon av vilkårene.",
  newest: "Les den nyeste versjonen",
  noTerms: "Butikken har ikke publisert salgsvilkår her.",
  noVersion: "Det finnes ingen slik versjon av disse vilkårene.",
  elsewhere:
    "Vilkårene står på en side i butikken. Bare adressen er notert: teksten der kan ha blitt endret siden.",
  languages: "Denne versjonen på et annet språk:",
  order: {
    ticked: ({ number, date }) =>
      `Med bestilling ${number} fra ${date} ble disse vilkårene godtatt med en avkryssing i handlekurven.`,
    stated: ({ number, date }) =>
      `Med bestilling ${number} fra ${date} ble disse vilkårene godtatt ved å bestille, slik det sto i handlekurven.`,
    none: ({ number, date }) =>
      `Med bestilling ${number} fra ${date} er det ikke notert at vilkårene ble godtatt. Slik er det når en bestilling ikke kommer gjennom handlekurven, for eksempel med en ekspressknapp.`,
    unknown: ({ number, date }) =>
      `Bestilling ${number} fra ${date} nevner en versjon av vilkårene som denne butikken aldri har publisert.`,
    untold: ({ number, date }) =>
      `Om vilkår ble godtatt med bestilling ${number} fra ${date}, er ikke kjent her.`,
    published: "Da bestillingen ble gjort, var denne versjonen publisert:",
    nothing: "Da bestillingen ble gjort, hadde butikken ikke publisert vilkår her.",
    gone: "Denne bestillingen er ikke kjent her, eller ikke lenger, eller lenken er ufullstendig. Dette er de nyeste vilkårene:",
    named:
      "Denne bestillingen er ikke kjent her, eller ikke lenger, eller lenken er ufullstendig. Dette er versjonen av vilkårene som lenken viser til:",
  },
};
