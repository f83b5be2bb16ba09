import type { Words } from "./words";

export const de: Words = {
  list: {
    ofProduct: ({ product }) => `Bewertungen: ${product}`,
    ofShop: ({ shop }) => `Alle Bewertungen bei ${shop}`,
    only: "Nur ein Teil wird gezeigt:",
    stars: (count) => (count === 1 ? "1 Stern" : `${count} Sterne`),
    withPhoto: "mit Foto",
    verified: "bestätigte Käufe",
    language: ({ language }) => `geschrieben auf ${language}`,
    words: ({ words }) => `mit „${words}“`,
    all: "Alle zeigen",
    nothing: "Keine Bewertung passt dazu.",
    none: "Es gibt noch keine Bewertung.",
    toProduct: ({ product }) => `Zu ${product}`,
  },
  questions: { ofProduct: ({ product }) => `Fragen zu ${product}`, more: "Weitere Fragen" },
  review: {
    title: ({ product }) => `Ihre Bewertung: ${product}`,
    email: "E-Mail",
    emailHelp:
      "Wird nie gezeigt. Damit sagen wir Ihnen, was aus Ihrer Bewertung wird, und prüfen den Kauf.",
    order: "Bestellnummer",
    orderHelp: "Mit Bestellnummer und E-Mail zusammen gilt die Bewertung als bestätigter Kauf.",
    experienced: "Datum Ihrer Erfahrung",
    rules:
      "Ihre Bewertung wird mit Ihrem Namen gezeigt. Manche Bewertungen werden vorher angesehen; wie viele Sterne sie haben, spielt dabei keine Rolle.",
    send: "Senden",
  },
  thanks: {
    title: "Danke",
    verified:
      "Ihre Bestellung wurde gefunden: Die Bewertung ist als bestätigter Kauf gekennzeichnet.",
    unmatched:
      "Keine Bestellung dieses Produkts hat diese Nummer und diese E-Mail-Adresse; die Bewertung ist deshalb nicht als bestätigter Kauf gekennzeichnet. Sie können sie mit den richtigen Angaben noch einmal senden.",
    change: "Meine Bewertung ändern oder löschen",
    changeHelp: "Bewahren Sie diesen Link auf: Nur Sie haben ihn.",
    back: "Zurück",
  },
  question: {
    title: ({ product }) => `Ihre Frage: ${product}`,
    label: "Ihre Frage",
    emailHelp: "Wird nie gezeigt. Damit sagen wir Ihnen, wenn es eine Antwort gibt.",
    shown: "Ihre Frage wird jetzt gezeigt.",
    held: "Ihre Frage ist angekommen. Jemand vom Shop sieht sie an, bevor sie gezeigt wird.",
  },
  answer: {
    title: "Ihre Antwort",
    label: "Ihre Antwort",
    emailHelp:
      "Wird nie gezeigt. Zusammen mit der Bestellnummer zeigt sie, dass Sie das Produkt gekauft haben.",
    shown: "Ihre Antwort wird jetzt gezeigt.",
    held: "Ihre Antwort ist angekommen. Jemand vom Shop sieht sie an, bevor sie gezeigt wird.",
  },
  helpful: {
    title: "Danke",
    done: "Es ist vermerkt, dass Sie diese Bewertung hilfreich finden.",
    undo: "Rückgängig machen",
    undone: "Es wird nicht mehr gezählt.",
  },
  report: {
    title: "Diese Bewertung melden",
    intro:
      "Der Shop sieht sich jede Meldung an. Eine Bewertung bleibt, auch wenn sie für den Shop schlecht ist; anderer Meinung zu sein, ist kein Grund, sie zu melden.",
    reason: "Was stimmt nicht damit?",
    notBuyer: "Wer sie geschrieben hat, hat das Produkt weder gekauft noch benutzt.",
    text: "Was sollte der Shop wissen?",
    send: "Melden",
    done: "Danke. Der Shop sieht sich diese Bewertung an.",
  },
  gone: {
    title: "Das gibt es hier nicht mehr",
    text: "Vielleicht wurde es gelöscht, oder der Link wurde abgeschnitten.",
  },
  closed: {
    title: "Hier kann nichts geschrieben werden",
    reviews: "Der Shop nimmt auf seinen Seiten keine Bewertungen an.",
    questions: "Der Shop nimmt auf seinen Seiten keine Fragen an.",
  },
};
