import { countriesShippedTo } from "../countries-shipped-to";
import type { Facts } from "../facts";
import { periodByLaw } from "../returns/law-elsewhere";
import { termsIn } from "../returns/rule";
import { PERIOD_BY_LAW } from "../returns/limits";
import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";
import { withExceptions } from "../returns/with-exceptions";

/** For each country shipped to: the days given there. */
const daysGiven = ({ shop, settings }: Facts) =>
  countriesShippedTo(shop).map((country) => ({
    country,
    days: termsIn(country, settings.returns)?.days ?? 0,
  }));

/** What the law gives anyway is no claim (UCPD Annex I, 10); where we do not know it, it may be 14. */
const isMoreThanLaw = ({ country, days }: { country: string; days: number }) =>
  days > (periodByLaw(country) ?? PERIOD_BY_LAW);

export const returnPeriod: Claim<"return-period"> = {
  id: "return-period",
  name: {
    en: "Longer return period",
    fr: "Délai de retour prolongé",
    nb: "Lengre returfrist",
    es: "Plazo de devolución ampliado",
    de: "Längere Rückgabefrist",
  },
  icon: "calendar",
  standsOn: ["returns", "shipsTo"],
  holds(facts) {
    const given = daysGiven(facts);
    return given.length > 0 && given.every(isMoreThanLaw);
  },
  missing: {
    en: "In each country you ship to, returns must be possible for longer than the law says anyway: in the EU and EEA for more than 14 days.",
    fr: "Dans chaque pays de livraison, le délai de retour doit dépasser celui que la loi donne déjà : plus de 14 jours dans l’UE et l’EEE.",
    nb: "I hvert land du leverer til, må returfristen være lengre enn det loven gir uansett: mer enn 14 dager i EU og EØS.",
    es: "En cada país al que envías, el plazo de devolución debe superar el que ya da la ley: más de 14 días en la UE y el EEE.",
    de: "In jedem Lieferland muss die Rückgabefrist länger sein als die gesetzliche: in EU und EWR mehr als 14 Tage.",
  },
  repairAt: "/app/returns",
  text(facts) {
    // What is true for every shopper is what is true where it is shortest.
    const days = Math.min(...daysGiven(facts).map((given) => given.days));
    const texts = {
      en: `${days} days to return`,
      fr: `Retour sous ${days} jours`,
      nb: `Retur innen ${days} dager`,
      es: `${days} días para devolver`,
      de: `${days} Tage Rückgabefrist`,
    };
    return withExceptions(texts, facts.settings.returns);
  },
  proof: (facts) => onTrustPage(facts, "returns"),
};
