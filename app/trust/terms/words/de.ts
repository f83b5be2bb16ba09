import type { Words } from "./words";

export const de: Words = {
  title: "Allgemeine Geschäftsbedingungen",
  version: ({ number, date }) => `Fassung ${number}, veröffentlicht am ${date}.`,
  hash: ({ hash }) => `Prüfsumme des Textes in allen Sprachen (SHA-256): ${hash}`,
  older: "Dies ist eine frühere Fassung der Bedingungen.",
  newest: "Zur neuesten Fassung",
  noTerms: "Der Shop hat hier keine Geschäftsbedingungen veröffentlicht.",
  noVersion: "Eine solche Fassung dieser Bedingungen gibt es nicht.",
  elsewhere:
    "Die Bedingungen stehen auf einer Seite des Shops. Festgehalten ist nur deren Adresse: Der Text dort kann sich inzwischen geändert haben.",
  languages: "Diese Fassung in einer anderen Sprache:",
  order: {
    ticked: ({ number, date }) =>
      `Bei Bestellung ${number} vom ${date} wurden diese Bedingungen mit einem Häkchen im Warenkorb angenommen.`,
    stated: ({ number, date }) =>
      `Bei Bestellung ${number} vom ${date} wurden diese Bedingungen mit der Bestellung angenommen, wie es im Warenkorb stand.`,
    none: ({ number, date }) =>
      `Bei Bestellung ${number} vom ${date} ist keine Annahme der Bedingungen festgehalten. So ist es, wenn eine Bestellung nicht über den Warenkorb kommt, etwa über eine Express-Schaltfläche.`,
    unknown: ({ number, date }) =>
      `Bestellung ${number} vom ${date} nennt eine Fassung der Bedingungen, die dieser Shop nie veröffentlicht hat.`,
    untold: ({ number, date }) =>
      `Ob bei Bestellung ${number} vom ${date} Bedingungen angenommen wurden, ist hier nicht bekannt.`,
    published: "Als bestellt wurde, war diese Fassung veröffentlicht:",
    nothing: "Als bestellt wurde, hatte der Shop hier keine Bedingungen veröffentlicht.",
    gone: "Diese Bestellung ist hier nicht oder nicht mehr bekannt, oder der Link ist unvollständig. Dies sind die neuesten Bedingungen:",
    named:
      "Diese Bestellung ist hier nicht oder nicht mehr bekannt, oder der Link ist unvollständig. Dies ist die Fassung der Bedingungen, die der Link nennt:",
  },
};
