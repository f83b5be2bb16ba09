import type { Locale } from "../locale";
import { lengthOf } from "../plain-text";
import { CLAIM_TEXT_MAX, type Claim } from "./claim";
import { onTrustPage } from "./trust-page";

/** Countries that English puts an article before. */
const WITH_ARTICLE = ["AE", "BS", "CD", "CF", "DO", "GB", "GM", "MV", "NL", "PH", "US"];

export const shipsTo: Claim<"ships-to"> = {
  id: "ships-to",
  name: {
    en: "Countries you ship to",
    fr: "Pays de livraison",
    nb: "Land du leverer til",
    es: "Países a los que envías",
    de: "Lieferländer",
  },
  icon: "globe",
  standsOn: ["shipsTo"],
  holds: ({ shop }) => shop.shipsTo.length > 0,
  missing: {
    en: "No country to ship to is set up yet.",
    fr: "Aucun pays de livraison n’est encore configuré.",
    nb: "Det er ikke satt opp noe land å levere til ennå.",
    es: "Aún no hay ningún país de envío configurado.",
    de: "Es ist noch kein Lieferland eingerichtet.",
  },
  repairAt: "shopify://admin/settings/shipping",
  text({ shop }) {
    const [country] = shop.shipsTo;
    return shop.shipsTo.length === 1 && country !== undefined
      ? toOne(country)
      : toMany(shop.shipsTo.length);
  },
  proof: (facts) => onTrustPage(facts, "ships-to"),
};

function toOne(country: string): Record<Locale, string> {
  const called = (locale: Locale) =>
    new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
  // French and German bend the preposition to the country, so the country stands on its own there.
  const texts = {
    en: `Ships to ${WITH_ARTICLE.includes(country) ? "the " : ""}${called("en")}`,
    fr: `Pays de livraison\u00a0: ${called("fr")}`,
    nb: `Leverer til ${called("nb")}`,
    es: `Envíos a ${called("es")}`,
    de: `Lieferland: ${called("de")}`,
  };
  return Object.values(texts).every((text) => lengthOf(text) <= CLAIM_TEXT_MAX) ? texts : toMany(1);
}

function toMany(count: number): Record<Locale, string> {
  return {
    en: `Ships to ${count} ${count === 1 ? "country" : "countries"}`,
    fr: `Livraison dans ${count} pays`,
    nb: `Leverer til ${count} land`,
    es: `Envíos a ${count} ${count === 1 ? "país" : "países"}`,
    de: `Versand in ${count} ${count === 1 ? "Land" : "Länder"}`,
  };
}
