import type { Words } from "./words";

export const nb: Words = {
  form: {
    title: "Avbestill en ordre",
    intro:
      "Så lenge pakken ikke er sendt, kan du be butikken stoppe ordren. Butikken svarer på e-post.",
    about: ({ order }) => `Det gjelder ordre ${order}.`,
    choose: "Hvilken ordre gjelder det?",
    chosen: ({ order, day }) => `Ordre ${order} fra ${day}`,
    other: "Det gjelder en annen ordre",
    order: "Ordrenummer",
    orderHelp: "Det står i ordrebekreftelsen.",
    email: "E-postadresse",
    emailHelp: "Den du bestilte med.",
    paid: ({ method }) => `Du betalte med: ${method}`,
    eachMethod: "Slik kommer pengene tilbake",
    send: "Be om å avbestille ordren",
  },
  money: "Det du har betalt, kommer tilbake på samme måte som du betalte.",
  left: {
    title: "Pakken er allerede sendt",
    text: ({ order }) =>
      `Ordre ${order} kan ikke stoppes lenger, for den er på vei eller levert. Du kan sende den tilbake i stedet.`,
  },
  withdraw: "Angre kjøpet eller returner noe",
  cancelled: {
    title: "Ordren er kansellert",
    text: ({ order }) => `Ordre ${order} er allerede kansellert. Du trenger ikke gjøre noe mer.`,
  },
  off: {
    title: "Ikke på denne siden",
    text: "Denne butikken tar ikke imot avbestillinger her. Skriv til butikken.",
  },
  gone: {
    title: "Her er det ingenting",
    text: "Adressen er ufullstendig, eller det er så lenge siden at det ikke er tatt vare på.",
  },
  state: {
    title: ({ order }) => `Ønsket ditt om å avbestille ordre ${order}`,
    asked: ({ time }) => `Sendt ${time}`,
    open: "Butikken har fått ønsket ditt og avgjør om ordren fortsatt kan stoppes. Svaret kommer på e-post og vises her.",
    confirmed: "Butikken har sagt ja. Ordren blir kansellert nå.",
    cancelled: "Ordren er kansellert.",
    declined: "Ordren kan ikke stoppes.",
    withdrawn: "Du har trukket ønsket tilbake. Ordren går som vanlig.",
    doubled: "Det var allerede bedt om å avbestille denne ordren. Det er det som gjelder.",
    typed: [
      "Butikken har fått ønsket ditt. Hører nummeret og e-postadressen til én og samme ordre, er en e-post med alt videre på vei til den adressen.",
      "Her står det ikke om det finnes en slik ordre, slik at ingen kan finne ut noe om andres ordrer. Kommer det ingen e-post i løpet av noen minutter, sammenlign begge deler med ordrebekreftelsen og spør på nytt.",
    ],
    keepAddress: "Adressen til denne siden er alltid den samme: Du kan komme tilbake hit.",
    keepOrder: "Jeg vil beholde ordren",
    keepOrderHelp: "Da trekker du ønsket tilbake.",
  },
  reasons: {
    left: "Pakken var sendt før ordren kunne stoppes.",
    packed: "Pakken er pakket og levert videre, og kan ikke stoppes lenger.",
    "made-to-order": "Det du bestilte, lages til deg, og arbeidet er i gang.",
    "not-found":
      "Det finnes ingen ordre med dette nummeret og denne e-postadressen. Sammenlign begge deler med ordrebekreftelsen.",
  },
  said: "Butikken skriver:",
  next: "Du kan fortsatt angre kjøpet, slik loven og butikkens vilkår sier:",
  mail: {
    hello: "Hei,",
    received: {
      subject: ({ order }) => `Ønsket ditt om å avbestille ordre ${order}`,
      text: ({ order }) =>
        `Vi har fått ønsket ditt om å avbestille ordre ${order}. Vi ser straks etter om den fortsatt kan stoppes, og skriver til deg. Har du ikke bedt om dette, eller vil du beholde ordren, sier du det på siden under.`,
    },
    cancelled: {
      subject: ({ order }) => `Ordre ${order} er kansellert`,
      text: ({ order }) => `Som du ba om, er ordre ${order} kansellert. Du får ingenting tilsendt.`,
      byShop: "Det du har betalt, betaler vi tilbake på samme måte som du betalte.",
    },
    declined: {
      subject: ({ order }) => `Ordre ${order} kan ikke avbestilles`,
      text: ({ order }) => `Vi beklager: Ordre ${order} lot seg ikke stoppe.`,
    },
    button: "Se hvordan det går",
    why: ({ shop }) =>
      `Du får denne e-posten fordi ${shop} ble bedt om å avbestille en ordre som er gjort med denne adressen.`,
  },
  notice: {
    subject: ({ order }) => `Ordre ${order}: Kjøperen vil avbestille`,
    stuckSubject: ({ order }) => `Ordre ${order} ble ikke kansellert`,
    text: ({ order, time }) =>
      `Kjøperen av ordre ${order} ba ${time} om at den stoppes før den sendes.`,
    stuckText: ({ order }) =>
      `Du sa ja til å kansellere ordre ${order}, men Shopify har ikke gjort det. På siden står det hvorfor, og hva du kan gjøre.`,
    paid: ({ method }) => `Betalt med: ${method}`,
    hurry: "Ikke send pakken før du har svart.",
    button: "Bekreft eller avslå",
    why: "Du får denne e-posten fordi kjøpere kan be om å avbestille en ordre i butikken din.",
  },
};
