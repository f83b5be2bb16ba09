import type { Words } from "./words";

export const nb: Words = {
  subject: ({ shop, number }) => `Bestillingen din ${number} hos ${shop}`,
  hello: (name) => (name === null ? "Hei," : `Hei ${name},`),
  intro: ({ shop, number }) =>
    `Takk for bestillingen. ${shop} bekrefter bestilling ${number} slik den står nedenfor.`,
  keep: "Ta vare på denne e-posten: Her står alt som er avtalt, og hvordan du kan stoppe bestillingen, angre kjøpet og nå oss.",
  why: ({ shop, number }) =>
    `Du får denne e-posten fordi du la inn bestilling ${number} hos ${shop}. Den melder ikke fra om du åpner den.`,
  order: {
    title: "Bestillingen din",
    number: "Bestilling",
    placed: "Lagt inn",
    items: "Dette har du bestilt",
    notes: "Dette har du fortalt oss",
    discount: (title) => (title === null ? "Rabatt" : `Rabatt (${title})`),
    includedTax: (name) => `herav ${name}`,
    totals: {
      items: "Varer",
      shipping: "Frakt",
      duties: "Toll",
      fees: "Gebyrer",
      tax: "Avgifter",
      tip: "Tips",
      rounding: "Avrunding",
      total: "Totalt",
    },
  },
  delivery: {
    title: "Levering",
    to: "Leveres til",
    billedTo: "Faktura til",
    way: "Sendes med",
    from: "Sendes fra butikken i",
    asGiven: "Adressen du oppga da du bestilte",
    none: "Det er ingenting å sende.",
  },
  payment: {
    title: "Betaling",
    by: "Betalingsmåte",
    charged: "Når beløpet trekkes",
    cancel: "Slik stopper du betalingen",
    steps: "Slik foregår det",
    data: "Hvem som får vite hva",
    refund: "Slik kommer pengene tilbake",
    unknown: "Slik du valgte i kassen",
  },
  cancellation: {
    title: "Stopp bestillingen",
    text: "Så lenge ingenting er sendt, kan du be oss om å stoppe bestillingen. Du får svar uansett, og det du har betalt, kommer tilbake samme vei.",
    button: "Be oss om å stoppe bestillingen",
  },
  seller: {
    title: "Avtalen din er med",
    name: "Foretak",
    address: "Adresse",
    email: "E-post",
    phone: "Telefon",
    people: "Representert av",
    authority: "Under tilsyn av",
    chamber: "Yrkesorganisasjon",
    rules: "Yrkesregler",
  },
  support: {
    title: "Spørsmål og klager",
    hours: "Åpningstider",
    closed: "Stengt",
    always: "Når som helst",
  },
  returns: { title: "Retur og bytte" },
  guarantee: { title: "Hvis det er noe galt med varen", commercial: "Vår egen garanti" },
  withdrawal: {
    title: "Angreretten din",
    right: (days) => `Du har rett til å angre kjøpet innen ${days} dager uten å oppgi noen grunn.`,
    from: "Fristen løper ut så mange dager etter den dagen du, eller en du har utpekt som ikke er transportøren, får varen; kommer varene i flere pakker, regnes den siste. For tjenester og digitalt innhold begynner fristen den dagen avtalen ble inngått.",
    how: "Vil du angre, sier du klart fra til oss: med knappen her, som er tilgjengelig i hele fristen, eller i brev eller e-post til adressen i denne e-posten. Du kan bruke skjemaet nedenfor, men du må ikke. Det er nok at du sender meldingen før fristen er ute. Med knappen får du kvittering med én gang.",
    effects:
      "Angrer du, betaler vi tilbake alt vi har fått fra deg, også det leveringen kostet (men ikke det en dyrere levering enn vår billigste standardlevering kostet ekstra), uten unødig opphold og senest 14 dager etter at du sa fra. Vi bruker samme betalingsmåte som du brukte, hvis vi ikke uttrykkelig har avtalt noe annet, og det koster deg ingenting. Vi kan vente til varen er kommet tilbake, eller til du har vist at du har sendt den, alt etter hva som kommer først.",
    sendBack: {
      shop: "Send varen tilbake til oss uten unødig opphold, senest 14 dager etter at du sa fra. Det er tidsnok når du sender den før de 14 dagene er ute. Vi betaler returen.",
      buyer:
        "Send varen tilbake til oss uten unødig opphold, senest 14 dager etter at du sa fra. Det er tidsnok når du sender den før de 14 dagene er ute. Du betaler returen.",
    },
    handling:
      "Du svarer bare for et verditap hvis du har håndtert varen mer enn det som trengs for å se hva den er og om den virker.",
    exclusions: "Angreretten gjelder ikke for:",
  },
  terms: {
    title: "Salgsvilkår",
    text: "Dette er vilkårene som gjaldt da du bestilte. De blir stående slik de var på denne adressen, også om butikken endrer dem senere.",
    page: "Vilkårene som gjaldt da du bestilte, står på en side i butikken. Bare adressen er notert: teksten der kan bli endret. Lagre den eller skriv den ut nå hvis du vil beholde den.",
    link: "Vilkårene for denne bestillingen",
    whole: "Salgsvilkårene i sin helhet",
  },
  security: {
    title: "Hvis noe ser galt ut med en betaling",
    text: "Si fra til oss med én gang hvis du ser et trekk du ikke kjenner, eller en melding i vårt navn som du tviler på.",
    email: "E-post",
    phone: "Telefon",
    hours: "Åpningstider",
  },
  sample: { item: "Et av produktene dine", shipping: "Standard", buyer: "Kari" },
};
