import type { Words } from "./words";

export const de: Words = {
  hello: (name) => (name === null ? "Guten Tag," : `Guten Tag ${name},`),
  invitation: {
    subject: ({ shop }) => `Wie gefällt Ihnen Ihr Einkauf bei ${shop}?`,
    intro: ({ shop }) =>
      `Vielen Dank für Ihre Bestellung bei ${shop}. Wie gefällt Ihnen, was Sie gekauft haben? Ein paar Worte von Ihnen helfen anderen, die über einen Kauf nachdenken, und uns, besser zu werden.`,
  },
  reminder: {
    subject: ({ shop }) => `Ein paar Worte zu Ihrem Einkauf bei ${shop}?`,
    intro: () =>
      "Vor einigen Tagen haben wir Sie gefragt, wie Ihnen Ihr Einkauf gefällt. Falls Sie nicht dazu gekommen sind: Hier ist der Link noch einmal.",
  },
  fair: "Sagen Sie es, wie es ist: Für einen Stern gelten dieselben Regeln wie für fünf.",
  stars: (count) => (count === 1 ? "1 Stern" : `${count} Sterne`),
  starsOf: (count, product) => `${count} von 5 Sternen für ${product}`,
  write: "Bewertung schreiben",
  why: ({ shop, number, date }) =>
    `Sie erhalten diese E-Mail von ${shop} wegen Ihrer Bestellung ${number} vom ${date}. Sie meldet nicht, ob Sie sie öffnen.`,
  onceMore: "Wenn Sie nicht antworten, erinnern wir Sie einmal und dann nicht wieder.",
  noMore: "Das war das letzte Mal, dass wir nach dieser Bestellung fragen.",
  unsubscribe: "Keine E-Mails mehr, die um Bewertungen bitten",
  sample: "Eines Ihrer Produkte",
  answered: {
    subject: ({ product }) => `Eine Antwort auf Ihre Frage: ${product}`,
    byShop: ({ shop, product }) => `${shop} hat auf Ihre Frage zu „${product}“ geantwortet:`,
    byBuyer: ({ product }) =>
      `Jemand, der „${product}“ gekauft hat, hat auf Ihre Frage geantwortet:`,
    button: "Alle Antworten ansehen",
    question: "Ihre Frage",
    why: ({ shop }) =>
      `Sie bekommen diese eine E-Mail, weil Sie bei ${shop} etwas gefragt und dafür Ihre Adresse angegeben haben.`,
  },
  author: {
    why: ({ shop }) =>
      `Sie erhalten diese E-Mail, weil Sie bei ${shop} eine Bewertung geschrieben haben.`,
    yourReview: (product) => `Ihre Bewertung zu ${product}`,
    yourShopReview: ({ shop }) => `Ihre Bewertung zu ${shop}`,
    refused: {
      subject: ({ shop }) => `${shop} zeigt Ihre Bewertung nicht`,
      intro: ({ shop }) =>
        `Vielen Dank für Ihre Bewertung. ${shop} hat entschieden, sie nicht zu zeigen. Sie haben ein Recht darauf, den Grund zu erfahren:`,
      reason: {
        "not-about-product": "Sie handelt nicht vom Produkt, sondern von etwas anderem.",
        insult: "Sie beleidigt jemanden.",
        "personal-data":
          "Sie gibt persönliche Angaben preis, zum Beispiel einen Namen oder eine Adresse.",
        advertising: "Sie wirbt für etwas anderes.",
        illegal: "Ihr Inhalt verstößt gegen das Gesetz.",
        "same-twice": "Dieselbe Bewertung ist schon da.",
        "not-a-buyer":
          "Wir haben keine Bestellung gefunden, die zeigt, dass Sie das Produkt gekauft oder benutzt haben.",
        unreadable: "Sie ist nicht zu verstehen.",
      },
      next: "Die Zahl der Sterne spielt dabei keine Rolle. Sie können Ihre Bewertung ändern, dann wird sie neu geprüft, oder widersprechen, wenn Sie die Entscheidung für falsch halten.",
      button: "Ändern oder widersprechen",
    },
    deleted: {
      subject: ({ shop }) => `${shop} hat Ihre Bewertung gelöscht`,
      intro: ({ shop }) =>
        `Vielen Dank für Ihre Bewertung. ${shop} hat sie gelöscht. Sie haben ein Recht darauf, den Grund zu erfahren:`,
      next: "Die Zahl der Sterne spielt dabei keine Rolle. Wenn Sie die Entscheidung für falsch halten, können Sie widersprechen; dann sieht der Shop Ihre Bewertung noch einmal an.",
      button: "Widersprechen",
    },
    replied: {
      subject: ({ shop }) => `${shop} hat auf Ihre Bewertung geantwortet`,
      intro: ({ shop }) =>
        `${shop} hat auf Ihre Bewertung geantwortet. Die Antwort steht für alle sichtbar darunter:`,
      button: "Bewertung ansehen oder ändern",
    },
    written: {
      subject: ({ shop }) => `Zu Ihrer Bewertung: eine Nachricht von ${shop}`,
      intro: ({ shop }) =>
        `${shop} schreibt Ihnen zu Ihrer Bewertung. Diese Nachricht erhalten nur Sie:`,
      next: "Sie können einfach auf diese E-Mail antworten.",
    },
  },
};
