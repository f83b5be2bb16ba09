import type { Words } from "./words";

export const de: Words = {
  subject: ({ shop, number }) => `Ihre Bestellung ${number} bei ${shop}`,
  hello: (name) => (name === null ? "Guten Tag," : `Guten Tag ${name},`),
  intro: ({ shop, number }) =>
    `Vielen Dank für Ihre Bestellung. ${shop} bestätigt die Bestellung ${number}, wie sie unten steht.`,
  keep: "Bitte bewahren Sie diese E-Mail auf: Sie enthält alles, was vereinbart ist, und wie Sie die Bestellung stoppen, den Vertrag widerrufen und uns erreichen können.",
  why: ({ shop, number }) =>
    `Sie erhalten diese E-Mail, weil Sie die Bestellung ${number} bei ${shop} aufgegeben haben. Sie meldet nicht, ob Sie sie öffnen.`,
  order: {
    title: "Ihre Bestellung",
    number: "Bestellung",
    placed: "Aufgegeben",
    items: "Was Sie bestellt haben",
    notes: "Was Sie uns mitgeteilt haben",
    discount: (title) => (title === null ? "Rabatt" : `Rabatt (${title})`),
    includedTax: (name) => `darin ${name}`,
    totals: {
      items: "Artikel",
      shipping: "Versand",
      duties: "Zoll",
      fees: "Gebühren",
      tax: "Steuern",
      tip: "Trinkgeld",
      rounding: "Rundung",
      total: "Gesamtbetrag",
    },
  },
  delivery: {
    title: "Lieferung",
    to: "Lieferung an",
    billedTo: "Rechnung an",
    way: "Versandart",
    from: "Versand durch den Shop in",
    asGiven: "Die Adresse, die Sie bei der Bestellung angegeben haben",
    none: "Es gibt nichts zu versenden.",
  },
  payment: {
    title: "Zahlung",
    by: "Zahlungsart",
    charged: "Wann abgebucht wird",
    cancel: "Wie Sie die Zahlung stoppen",
    steps: "Wie es abläuft",
    data: "Wer was erfährt",
    refund: "Wie das Geld zurückkommt",
    unknown: "Wie beim Bezahlen gewählt",
  },
  cancellation: {
    title: "Bestellung stoppen",
    text: "Solange nichts versandt ist, können Sie uns bitten, die Bestellung zu stoppen. Sie hören in jedem Fall von uns, und was Sie bezahlt haben, kommt auf demselben Weg zurück.",
    button: "Um Stopp bitten",
  },
  seller: {
    title: "Ihr Vertragspartner",
    name: "Unternehmen",
    address: "Anschrift",
    email: "E-Mail",
    phone: "Telefon",
    people: "Vertreten durch",
    authority: "Aufsichtsbehörde",
    chamber: "Kammer",
    rules: "Berufsrechtliche Regelungen",
  },
  support: {
    title: "Fragen und Beschwerden",
    hours: "Zeiten",
    closed: "Geschlossen",
    always: "Jederzeit",
  },
  returns: { title: "Rückgabe und Umtausch" },
  guarantee: {
    title: "Wenn mit der Ware etwas nicht stimmt",
    commercial: "Unsere eigene Garantie",
  },
  withdrawal: {
    title: "Ihr Widerrufsrecht",
    right: (days) =>
      `Sie haben das Recht, binnen ${days} Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen.`,
    from: "Die Frist endet so viele Tage nach dem Tag, an dem Sie oder eine von Ihnen benannte Person, die nicht der Beförderer ist, die Ware erhalten haben; kommt sie in mehreren Paketen, zählt das letzte. Bei Dienstleistungen und digitalen Inhalten beginnt sie mit dem Tag des Vertragsschlusses.",
    how: "Um zu widerrufen, erklären Sie es uns eindeutig: mit der Schaltfläche hier, die während der ganzen Frist da ist, oder per Brief oder E-Mail an die Adresse in dieser E-Mail. Sie können das Formular unten verwenden, müssen es aber nicht. Es genügt, dass Sie Ihre Erklärung vor Ablauf der Frist absenden. Mit der Schaltfläche erhalten Sie sofort eine Eingangsbestätigung.",
    effects:
      "Wenn Sie widerrufen, zahlen wir Ihnen alles zurück, was wir von Ihnen erhalten haben, auch die Lieferkosten (nicht aber, was eine teurere Lieferung als unsere günstigste Standardlieferung zusätzlich gekostet hat), unverzüglich und spätestens binnen 14 Tagen, nachdem Sie es uns mitgeteilt haben. Wir verwenden dasselbe Zahlungsmittel, das Sie eingesetzt haben, es sei denn, mit Ihnen wurde ausdrücklich etwas anderes vereinbart, und berechnen Ihnen dafür nichts. Wir können warten, bis die Ware zurück ist oder Sie nachgewiesen haben, dass Sie sie abgesandt haben, je nachdem, was früher ist.",
    sendBack: {
      shop: "Senden Sie uns die Ware unverzüglich zurück, spätestens binnen 14 Tagen, nachdem Sie es uns mitgeteilt haben. Die Frist ist gewahrt, wenn Sie sie vor Ablauf der 14 Tage absenden. Wir tragen die Kosten der Rücksendung.",
      buyer:
        "Senden Sie uns die Ware unverzüglich zurück, spätestens binnen 14 Tagen, nachdem Sie es uns mitgeteilt haben. Die Frist ist gewahrt, wenn Sie sie vor Ablauf der 14 Tage absenden. Sie tragen die Kosten der Rücksendung.",
    },
    handling:
      "Für einen Wertverlust müssen Sie nur aufkommen, wenn Sie mit der Ware mehr getan haben, als nötig ist, um zu sehen, wie sie beschaffen ist und ob sie funktioniert.",
    exclusions: "Kein Widerrufsrecht besteht für:",
  },
  terms: {
    title: "Allgemeine Geschäftsbedingungen",
    text: "Das sind die Bedingungen, die bei Ihrer Bestellung galten. Unter dieser Adresse bleiben sie, wie sie waren, auch wenn der Shop sie später ändert.",
    page: "Die Bedingungen, die bei Ihrer Bestellung galten, stehen auf einer Seite des Shops. Festgehalten ist nur deren Adresse: Der Text dort kann sich ändern. Speichern oder drucken Sie ihn jetzt, wenn Sie ihn behalten möchten.",
    link: "Die Bedingungen dieser Bestellung",
    whole: "Die Geschäftsbedingungen im Wortlaut",
  },
  security: {
    title: "Wenn mit einer Zahlung etwas nicht stimmt",
    text: "Sagen Sie uns sofort Bescheid, wenn Sie eine Abbuchung nicht kennen oder an einer Nachricht in unserem Namen zweifeln.",
    email: "E-Mail",
    phone: "Telefon",
    hours: "Zeiten",
  },
  sample: { item: "Eines Ihrer Produkte", shipping: "Standard", buyer: "Anna" },
};
