import type { Words } from "./words";

export const nb: Words = {
  form: {
    intro: ({ shop }) =>
      `Her angrer du et kjøp hos ${shop}. Du trenger ikke oppgi noen grunn, og du trenger ingen konto.`,
    yourOrders: "De siste ordrene dine",
    order: ({ number, date }) => `Ordre ${number} fra ${date}`,
    anotherOrder: "Det gjelder en annen ordre",
    name: "Navnet ditt",
    number: "Ordrenummer",
    numberHelp:
      "Det står i ordrebekreftelsen. Finner du det ikke, kan du skrive hvilken ordre det er: hva det var, og når.",
    email: "E-post for kvitteringen",
    emailHelp: "Kvitteringen sendes dit med en gang, med dato og klokkeslett.",
    extent: "Hva angrer du på?",
    whole: "Hele ordren",
    some: "Bare noen av varene",
    items: "Hvilke varer",
    itemsHelp: "Bare hvis du ikke angrer på hele ordren.",
    closer: "Hvilke av dem, mer nøyaktig",
    closerHelp: "Om nødvendig: størrelse, farge, hvor mange.",
    next: "På neste side ser du alt sammen én gang til. Det gjelder først når du bekrefter det der.",
    otherWays: "Du kan også si det til oss på en hvilken som helst annen tydelig måte:",
    model: "Angreskjema",
  },
  confirm: {
    title: "Se over det du erklærer",
    statement: ({ shop }) => `Jeg går fra avtalen min med ${shop}:`,
    effect: "Erklæringen er avgitt i det du trykker på denne knappen.",
    change: "Endre noe",
  },
  fields: {
    receivedAt: "Mottatt",
    what: "Gjelder",
    order: "Ordre",
    name: "Navn",
    email: "Kvittering til",
    number: "Nummer",
    fingerprint: "Kontrollsum (SHA-256)",
  },
  away: {
    form: "Denne siden når ikke alt den trenger akkurat nå. Ingenting du har skrevet, er borte: Trykk på knappen igjen om et øyeblikk.",
    confirm:
      "Det gikk ikke å registrere at du angrer, akkurat nå. Ingenting du har skrevet, er borte: Trykk på knappen igjen om et øyeblikk.",
    write: "Hvis det ikke hjelper, kan du skrive til oss. Det gjelder like mye:",
    whereTo:
      "Hvis det ikke hjelper, kan du skrive til oss. Det gjelder like mye; adressen vår står i ordrebekreftelsen.",
  },
  receipt: {
    title: "Kvittering for at du har angret kjøpet",
    intro: ({ shop }) => `Meldingen om at du angrer kjøpet, er kommet fram til ${shop}.`,
    keep: "Denne siden blir liggende på denne adressen. Ta vare på adressen, eller skriv ut siden:",
    mail: {
      sent: ({ time }) => `Denne kvitteringen ble sendt til e-postadressen din: ${time}.`,
      underWay: "Denne kvitteringen er på vei til e-postadressen din.",
      waiting:
        "Denne kvitteringen kunne ikke sendes til e-postadressen din ennå, fordi e-posttjeneren ikke svarer. Den blir sendt så snart det går. Meldingen din er registrert likevel.",
      refused:
        "E-posttjeneren ville ikke ta imot denne kvitteringen for e-postadressen din. Ta vare på denne siden. Meldingen din er registrert likevel.",
      unsent:
        "Denne kvitteringen lot seg ikke sende til e-postadressen din. Ta vare på denne siden. Meldingen din er registrert likevel.",
    },
    forgotten:
      "Det som ble erklært, ble oppbevart så lenge det kunne trengs, og deretter slettet. At det ble erklært, og når, står fortsatt i loggen.",
    gone: {
      title: "Denne kvitteringen finnes ikke",
      text: "Kanskje lenken ble kuttet: Åpne den fra e-posten én gang til.",
    },
  },
  next: {
    title: "Dette skjer nå",
    late: "Så vidt vi vet, var angrefristen ute da. Vi ser på det og skriver til deg.",
    unknown:
      "Vi fant ikke ordren med en gang. Vi leter etter den; du trenger ikke gjøre noe. Når den er funnet, gjelder dette:",
    refund: ({ day }) =>
      `Du får tilbake alt du har betalt for det, medregnet vanlig levering, senest ${day}, på samme måte som du betalte.`,
    mayWait:
      "Vi kan vente til varene er tilbake hos oss, eller til du har vist at du har sendt dem, alt etter hva som kommer først.",
    sendBack: ({ day }) =>
      `Har du allerede fått varene, sender du dem tilbake senest ${day}. Er de ikke sendt ennå, har du ikke noe å sende.`,
    sendTo: "Send dem til:",
    whereLater: "Vi skriver til deg om hvor du skal sende dem.",
    byLawElsewhere: "Vi skriver til deg om hva som skjer videre.",
  },
  mail: {
    subject: ({ shop }) => `Kvittering for at du har angret kjøpet: ${shop}`,
    intro: ({ shop }) =>
      `Meldingen om at du angrer kjøpet, er kommet fram til ${shop}. Ta vare på denne e-posten: Den er kvitteringen din.`,
    open: "Åpne kvitteringen for å skrive den ut",
    why: ({ shop }) =>
      `Du får denne e-posten fordi noen har angret et kjøp hos ${shop} med denne adressen. Var det ikke deg, så si fra til oss.`,
  },
  notice: {
    subject: ({ number }) => `Angremelding nr. ${number} er mottatt`,
    intro: ({ shop }) => `Noen har gått fra en avtale med ${shop}.`,
    flags: {
      "unknown-order": "Ingen ordre passer til det som ble skrevet inn: Let etter den for hånd.",
      "other-address":
        "Nummeret er nummeret på en ordre, men e-postadressen er en annen: Forsikre deg om at det er kjøperen.",
      late: "Så vidt det er kjent, var angrefristen ute.",
      doubled: "Det finnes en tidligere angremelding på denne ordren.",
      doubtful:
        "Den ble sendt slik maskiner sender, eller svært ofte. Den gjelder til du vet noe annet.",
    },
    told: "Kvitteringen går til kjøperen med en gang. Om angremeldingen er gyldig, er det du som må sjekke.",
    refund: ({ day }) =>
      `Er den gyldig, skal pengene være betalt tilbake innen ${day}. Du kan vente til varene er tilbake eller det er vist at de er sendt.`,
    inbox: "Åpne angremeldingen i Tillit",
    open: "Åpne kvitteringen",
    why: "Denne e-posten går til adressen som butikken din har oppgitt.",
  },
  model: {
    unofficial: "Dine egne ord er også nok. Dette skjemaet er bare et eksempel.",
    back: "Angre kjøpet her på siden i stedet",
  },
};
