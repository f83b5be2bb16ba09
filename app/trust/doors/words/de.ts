import type { Words } from "./words";

export const de: Words = {
  optional: "(freiwillig)",
  lookAgain: "Bitte sehen Sie sich das noch einmal an",
  of: {
    "rating-missing": () => "Bitte wählen Sie, wie viele Sterne Sie geben.",
    "name-missing": () => "Bitte geben Sie einen Namen ein.",
    "too-long": (max) => `Das ist zu lang: höchstens ${max} Zeichen.`,
    "hidden-characters": () =>
      "Es enthält Zeichen, die niemand sehen kann. Bitte tippen Sie es, statt es einzufügen.",
    "address-unreadable": () => "Das ist keine Webadresse.",
    "video-elsewhere": () => "Bitte geben Sie die Adresse eines Videos bei YouTube oder Vimeo ein.",
    "objection-missing": () => "Bitte schreiben Sie, warum Sie die Entscheidung für falsch halten.",
    "nothing-written": () => "Bitte wählen Sie für mindestens ein Produkt Sterne.",
    "email-missing": () => "Bitte geben Sie Ihre E-Mail-Adresse ein.",
    "email-unreadable": () => "Das ist keine E-Mail-Adresse.",
    "order-missing": () => "Bitte geben Sie die Bestellnummer ein.",
    "order-unmatched": () =>
      "Es gibt keine Bestellung dieses Produkts mit dieser Nummer und dieser E-Mail-Adresse. Bitte sehen Sie in Ihrer Bestellbestätigung nach: Dort steht beides.",
    "order-unchecked": () =>
      "Die Bestellung lässt sich gerade nicht nachsehen. Bitte senden Sie es in einigen Minuten noch einmal.",
    "date-unreadable": () => "Das ist kein Datum.",
    "day-to-come": () => "Dieser Tag kommt erst noch.",
    "text-missing": () => "Bitte schreiben Sie etwas.",
    "reason-missing": () => "Bitte wählen Sie, was nicht stimmt.",
    "extent-missing": () =>
      "Bitte wählen Sie, ob es um die ganze Bestellung oder um einzelne Artikel geht.",
    "items-missing": () => "Bitte geben Sie an, um welche Artikel es geht.",
    wait: () =>
      "Von Ihrem Anschluss wurde viel gesendet. Bitte senden Sie es in einer Stunde noch einmal; lassen Sie diese Seite so lange offen, oder kopieren Sie den Text.",
    invalid: () => "Das lässt sich nicht lesen.",
  },
};
