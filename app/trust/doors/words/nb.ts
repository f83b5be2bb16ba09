import type { Words } from "./words";

export const nb: Words = {
  optional: "(valgfritt)",
  lookAgain: "Se på dette én gang til",
  of: {
    "rating-missing": () => "Velg hvor mange stjerner du gir.",
    "name-missing": () => "Skriv inn et navn.",
    "too-long": (max) => `Det er for langt: høyst ${max} tegn.`,
    "hidden-characters": () =>
      "Det inneholder tegn som ingen kan se. Skriv det i stedet for å lime det inn.",
    "address-unreadable": () => "Det er ingen nettadresse.",
    "video-elsewhere": () => "Skriv inn adressen til en video hos YouTube eller Vimeo.",
    "objection-missing": () => "Skriv hvorfor du mener at avgjørelsen er feil.",
    "nothing-written": () => "Velg stjerner for minst ett produkt.",
    "email-missing": () => "Skriv inn e-postadressen din.",
    "email-unreadable": () => "Det er ikke en e-postadresse.",
    "order-missing": () => "Skriv inn ordrenummeret.",
    "order-unmatched": () =>
      "Det finnes ingen ordre på dette produktet med dette nummeret og denne e-postadressen. Se i ordrebekreftelsen: Begge deler står der.",
    "order-unchecked": () => "Ordren kan ikke slås opp akkurat nå. Send på nytt om noen minutter.",
    "date-unreadable": () => "Det er ikke en dato.",
    "day-to-come": () => "Den dagen har ikke vært ennå.",
    "text-missing": () => "Skriv noe.",
    "reason-missing": () => "Velg hva som er galt.",
    "extent-missing": () => "Velg om det gjelder hele ordren eller noen av varene.",
    "items-missing": () => "Oppgi hvilke varer det gjelder.",
    wait: () =>
      "Det er sendt mye fra der du er. Send på nytt om en time; la siden stå åpen så lenge, eller kopier teksten.",
    invalid: () => "Det lar seg ikke lese.",
  },
};
