import type { Words } from "./words";

export const nb: Words = {
  review: {
    title: "Hva synes du?",
    intro: ({ shop, number, date }) =>
      `Det du kjøpte hos ${shop}: bestilling ${number} fra ${date}.`,
    starsOf: ({ product }) => `Stjerner til ${product}`,
    stars: (count) => (count === 1 ? "1 stjerne" : `${count} stjerner`),
    heading: "Overskrift",
    text: "Hva ville du sagt til andre om det?",
    photos: (max) => `Bilder, inntil ${max}`,
    photosHelp: (megabytes) =>
      `JPEG, PNG eller WebP, inntil ${megabytes} MB hvert. Hvor og når de er tatt, blir fjernet.`,
    photoOf: ({ product }) => `Bildet ditt av ${product}`,
    removePhoto: "Fjern dette bildet",
    video: "Lenke til en video",
    videoHelp: "Hos YouTube eller Vimeo.",
    name: "Navnet ditt, slik alle vil se det",
    nameHelp: "Et fornavn er nok.",
    skip: "Du trenger ikke vurdere alt: Det som ikke har stjerner, blir ikke sendt.",
    rules:
      "Omtalen vises med navnet ditt og merkes som bekreftet kjøp. Noen omtaler blir sett på først; hvor mange stjerner de har, har ikke noe å si. Med lenken i e-posten kan du endre eller slette din senere.",
    send: "Send",
    save: "Lagre endringene",
  },
  photosAgain: "Hvis du har valgt bilder, må du velge dem på nytt.",
  photo: {
    "too-large": ({ product, megabytes }) =>
      `Et bilde av ${product} ble ikke tatt med: Det er større enn ${megabytes} MB. Teksten din er lagret.`,
    unreadable: ({ product }) =>
      `Et bilde av ${product} ble ikke tatt med: Det lar seg ikke lese som JPEG, PNG eller WebP. Teksten din er lagret.`,
    "too-many": ({ product, max }) =>
      `Et bilde av ${product} ble ikke tatt med: En omtale har høyst ${max}. Teksten din er lagret.`,
  },
  thanks: {
    title: "Takk",
    shown: ({ product }) => `Omtalen din av ${product} vises nå.`,
    held: ({ product }) =>
      `Omtalen din av ${product} har kommet fram. Noen i butikken ser på den før den vises; hvor mange stjerner den har, har ikke noe å si.`,
    gone: ({ product }) =>
      `Omtalen din av ${product} ble ikke tatt imot: Butikken har slettet den.`,
    later: "Du kan komme tilbake til denne siden med lenken i e-posten og endre det du skrev.",
    change: "Endre noe",
    toShop: ({ shop }) => `Til ${shop}`,
  },
  own: {
    title: "Omtalen din",
    about: ({ product }) => `Omtalen din av ${product}`,
    shown: "Den vises.",
    held: "Noen i butikken ser på den før den vises. Hvor mange stjerner den har, har ikke noe å si.",
    refused: "Butikken har valgt å ikke vise den:",
    deleted: "Du har slettet den. Ingen ser den lenger.",
    deletedByShop: "Butikken har slettet den.",
    changeTitle: "Endre den",
    changeNote: "En endret omtale blir sett på før den vises igjen, og viser dagen den ble endret.",
    objectTitle: "Klag",
    objectText:
      "Hvis du mener at avgjørelsen er feil, skriv hvorfor. Da ser butikken på den en gang til.",
    objectLabel: "Hvorfor avgjørelsen er feil",
    object: "Send klagen",
    objected: "Klagen din har kommet fram.",
    deleteTitle: "Slett den",
    deleteText: "Da forsvinner den fra butikken, med stjerner og bilder.",
    delete: "Slett omtalen min",
    restore: "Angre slettingen",
    saved: "Endringene er lagret.",
  },
  gone: {
    title: "Denne lenken virker ikke",
    text: ({ shop }) =>
      `Kanskje e-postprogrammet har kuttet den: Åpne den fra e-posten én gang til. Lenker slutter å virke noen måneder etter bestillingen. Du kan også skrive omtalen på siden til produktet, eller ${shop === null ? "skrive til butikken" : `skrive til ${shop}`}.`,
  },
  unsubscribe: {
    title: "E-poster som ber om omtaler",
    ask: ({ shop }) => `Vil du ikke ha flere e-poster fra ${shop} som ber om omtaler?`,
    stop: "Ingen flere e-poster",
    done: ({ shop }) =>
      `Du får ikke flere e-poster fra ${shop} som ber om omtaler. E-poster om bestillingene dine kommer fortsatt.`,
    undo: "Angre",
    undone: ({ shop }) => `${shop} kan be deg om omtaler igjen.`,
  },
};
