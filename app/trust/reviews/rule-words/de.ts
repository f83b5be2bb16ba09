import type { RuleWords } from "./words";

const days = (count: number) => (count === 1 ? "1 Tag" : `${count} Tage`);

export const de: RuleWords = {
  who: {
    title: "Wer eine Bewertung schreiben kann",
    everybody:
      "Alle, ob sie hier gekauft haben oder nicht. Wo wir den Kauf einer Bestellung zuordnen konnten, steht es bei der Bewertung; bei den anderen prüfen wir nicht, ob das Produkt gekauft wurde.",
    buyers:
      "Nur wer gekauft hat: Wir nehmen eine Bewertung an, wenn Bestellnummer und E-Mail-Adresse zu einer Bestellung passen oder wenn sie über den persönlichen Link in unserer E-Mail nach einer Bestellung kommt.",
    nobody: "Nur wer nach einer Bestellung einen persönlichen Link von uns bekommen hat.",
  },
  verified: {
    title: "Was „Bestätigter Kauf“ bedeutet",
    text: "Dass der Kauf einer Bestellung in diesem Shop zugeordnet wurde: über den persönlichen Link in unserer E-Mail oder über Bestellnummer und E-Mail-Adresse zusammen. Niemand kann das Zeichen von Hand setzen.",
  },
  held: {
    title: "Was vorher angesehen wird",
    everything: "Jemand im Shop sieht jede Bewertung an, bevor sie gezeigt wird.",
    some: "Bewertungen werden sofort gezeigt. Vorher sieht jemand im Shop nur solche an:",
    byHand:
      "Der Shop kann eine Bewertung auch von Hand zurückhalten. Bis jemand sie wieder zeigt, sieht sie niemand, sie zählt nicht, und wer sie geschrieben hat, wird nicht benachrichtigt.",
    cause: {
      words: "mit bestimmten Wörtern",
      links: "mit einem Link",
      photos: "mit Fotos",
      origins: "aus bestimmten Quellen",
      duplicate: "mit einem Text, den es schon gibt",
      machine: "die eine Maschine geschickt zu haben scheint",
      many: "von denen viele innerhalb einer Stunde von einer Stelle kamen",
      edited: "die geändert wurden, nachdem sie schon gezeigt worden waren",
      reported: "die andere gemeldet haben",
    },
    between: "; ",
  },
  stars: {
    title: "Was die Sterne damit zu tun haben",
    text: "Nichts. Für einen Stern gelten dieselben Regeln wie für fünf: dafür, was gezeigt wird, wer gefragt wird und was zuerst steht. Die neuesten stehen zuerst, bis Sie eine andere Reihenfolge wählen. Im Durchschnitt zählt jede gezeigte Bewertung gleich.",
  },
  refused: {
    title: "Was nicht gezeigt wird",
    text: "Was nicht vom Produkt handelt, jemanden beleidigt, persönliche Angaben preisgibt, für etwas wirbt, gegen das Gesetz verstößt, schon da ist, nicht zu verstehen ist oder von jemandem kommt, der das Produkt weder gekauft noch benutzt hat. Wenige Sterne oder eine Meinung, die wehtut, sind kein Grund. Der Shop kann eine solche Bewertung löschen oder sie ablehnen, dann lässt sie sich noch ändern. In beiden Fällen erfährt den Grund per E-Mail, wer sie geschrieben hat, und kann widersprechen; dann sieht jemand im Shop sie noch einmal an. Niemandem schreiben wir, wenn wir keine Adresse haben oder die Bewertung von einer anderen Plattform kommt.",
  },
  changed: {
    title: "Wer eine Bewertung ändern kann",
    text: "Nur wer sie geschrieben hat; auch löschen ist möglich. Eine geänderte Bewertung zeigt den Tag der Änderung. Der Shop kann antworten, ändert aber nie ein Wort.",
  },
  incentive: {
    title: "Was es für eine Bewertung gibt",
    given: {
      none: "Nichts.",
      discount:
        "Einen Rabatt für alle, die eine schreiben, unabhängig von den Sternen. Es steht bei der Bewertung.",
      product:
        "Ein Produkt für alle, die eine schreiben, unabhängig von den Sternen. Es steht bei der Bewertung.",
      points:
        "Punkte für alle, die eine schreiben, unabhängig von den Sternen. Es steht bei der Bewertung.",
      other:
        "Etwas für alle, die eine schreiben, unabhängig von den Sternen. Es steht bei der Bewertung.",
    },
  },
  asked: {
    title: "Wer um eine Bewertung gebeten wird",
    on: {
      fulfilled: (count) =>
        count === 0
          ? "Wer gekauft hat, per E-Mail am Tag des Versands."
          : `Wer gekauft hat, per E-Mail ${days(count)} nach dem Versand.`,
      delivered: (count) =>
        count === 0
          ? "Wer gekauft hat, per E-Mail am Tag der Ankunft."
          : `Wer gekauft hat, per E-Mail ${days(count)} nach der Ankunft.`,
    },
    perType: "Für manche Arten von Produkten gilt eine andere Zeit.",
    reminder: (count) =>
      `Wer nicht antwortet, wird ${days(count)} später einmal erinnert und dann nicht wieder.`,
    notIn: (countries) => `Wer in diesen Ländern gekauft hat, wird nicht gefragt: ${countries}.`,
    all: "Niemand wird danach ausgesucht oder weggelassen, was zu erwarten ist.",
    off: "Niemand wird automatisch gefragt.",
  },
  elsewhere: {
    title: "Bewertungen von anderswo",
    text: "Wurde eine Bewertung auf einer anderen Plattform geschrieben, steht deren Name dabei, und sie gilt nie als bestätigter Kauf. Haben wir sie am Telefon oder per E-Mail aufgenommen, steht das dabei, und auch sie gilt nie als bestätigter Kauf.",
  },
  report: {
    title: "Wenn mit einer Bewertung etwas nicht stimmt",
    text: "Melden Sie sie mit dem Link darunter. Dann sieht jemand im Shop sie an.",
  },
  kept: {
    title: "Was wir dafür von einer Bestellung aufbewahren",
    text: (count) =>
      `Ihre Nummer, ihre Produkte und Daten sowie die E-Mail-Adresse in verschlüsselter Form, bis ${days(count)} nach dem letzten Ereignis zu dieser Bestellung vergangen sind.`,
  },
};
