import { countriesShippedTo } from "../countries-shipped-to";
import { monthsOf } from "../guarantee/length";
import { yearsByLaw } from "../guarantee/legal";
import { nameWords } from "../guarantee/words/commercial";
import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

/**
 * For everything sold, as a badge stands beside everything; and longer than the law's own in each
 * country shipped to, so that nobody takes the one for the other.
 */
export const commercialGuarantee: Claim<"commercial-guarantee"> = {
  id: "commercial-guarantee",
  name: {
    en: "Commercial guarantee",
    fr: "Garantie commerciale",
    nb: "Garanti utover loven",
    es: "Garantía comercial",
    de: "Garantie über das Gesetz hinaus",
  },
  icon: "ribbon",
  standsOn: ["guarantee", "shipsTo"],
  holds({ shop, settings }) {
    const { commercial } = settings.guarantee;
    if (!commercial?.allGoods) return false;
    const countries = countriesShippedTo(shop);
    return (
      countries.length > 0 &&
      countries.every((country) => monthsOf(commercial) > yearsByLaw(country) * 12)
    );
  },
  missing: {
    en: "A guarantee for everything you sell must be entered that lasts longer than what the law gives in each country you ship to.",
    fr: "Il faut saisir, pour tout ce que vous vendez, une garantie plus longue que celle de la loi dans chaque pays de livraison.",
    nb: "Det må være lagt inn en garanti for alt du selger, som varer lenger enn det loven gir i hvert land du leverer til.",
    es: "Debe haber una garantía para todo lo que vendes que dure más que la legal en cada país al que envías.",
    de: "Es muss eine Garantie für alles eingetragen sein, was Sie verkaufen, die länger gilt als die gesetzliche Gewährleistung in jedem Lieferland.",
  },
  repairAt: "/app/guarantee",
  text({ settings }) {
    const { commercial } = settings.guarantee;
    if (!commercial) throw new Error("A claim that does not hold was asked for its text");
    return nameWords(commercial);
  },
  proof: (facts) => onTrustPage(facts, "guarantee"),
};
