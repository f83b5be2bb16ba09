import { countriesShippedTo } from "../countries-shipped-to";
import { termsIn } from "../returns/rule";
import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";
import { withExceptions } from "../returns/with-exceptions";

/** For every shopper: one country in which buyers pay, and it is gone. */
export const freeReturns: Claim<"free-returns"> = {
  id: "free-returns",
  name: {
    en: "Free returns",
    fr: "Retours gratuits",
    nb: "Gratis retur",
    es: "Devoluciones gratis",
    de: "Kostenlose Rücksendung",
  },
  icon: "return",
  standsOn: ["returns", "shipsTo"],
  holds({ shop, settings }) {
    const terms = countriesShippedTo(shop).map((country) => termsIn(country, settings.returns));
    return (
      terms.length > 0 && terms.every((one) => one !== null && one.days && one.payer === "shop")
    );
  },
  missing: {
    en: "You must pay for return shipping in each country you ship to.",
    fr: "Les frais de retour doivent être à votre charge dans chaque pays de livraison.",
    nb: "Du må betale returfrakten i hvert land du leverer til.",
    es: "Debes pagar los gastos de devolución en cada país al que envías.",
    de: "Sie müssen die Rücksendung in jedem Lieferland bezahlen.",
  },
  repairAt: "/app/returns",
  text: ({ settings }) =>
    withExceptions(
      {
        en: "Free returns",
        fr: "Retours gratuits",
        nb: "Gratis retur",
        es: "Devoluciones gratis",
        de: "Kostenlose Rücksendung",
      },
      settings.returns,
    ),
  proof: (facts) => onTrustPage(facts, "returns"),
};
