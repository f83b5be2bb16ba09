import type { Locale } from "../locale";
import { lengthOf } from "../plain-text";
import { CLAIM_TEXT_MAX, type Claim } from "./claim";
import { onFactsPage } from "./facts-page";

/** Countries that English puts an article before. */
const WITH_ARTICLE = ["AE", "BS", "CD", "CF", "DO", "GB", "GM", "MV", "NL", "PH", "US"];

export const shipsTo: Claim<"ships-to"> = {
  id: "ships-to",
  icon: "globe",
  standsOn: ["shipsTo"],
  holds: ({ shop }) => shop.shipsTo.length > 0,
  missing: "ships-to",
  repairAt: "shopify://admin/settings/shipping",
  text({ shop }) {
    const [country] = shop.shipsTo;
    return shop.shipsTo.length === 1 && country !== undefined
      ? toOne(country)
      : toMany(shop.shipsTo.length);
  },
  proof: (facts) => onFactsPage(facts, "ships-to"),
};

function toOne(country: string): Record<Locale, string> {
  const called = (locale: Locale) =>
    new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
  // French and German bend the preposition to the country, so the country stands on its own there.
  const texts = {
    en: `Ships to ${WITH_ARTICLE.includes(country) ? "the " : ""}${called("en")}`,
    fr: `Pays de livraison : ${called("fr")}`,
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
