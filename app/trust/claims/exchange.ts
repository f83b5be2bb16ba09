import { countriesShippedTo } from "../countries-shipped-to";
import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

/** Exchanging what is faultless: no law gives that, so it is the shop's own to offer. */
export const exchange: Claim<"exchange"> = {
  id: "exchange",
  name: {
    en: "Exchange",
    fr: "Échange",
    nb: "Bytte",
    es: "Cambios",
    de: "Umtausch",
  },
  icon: "exchange",
  standsOn: ["returns"],
  holds: ({ shop, settings: { returns } }) =>
    returns.exchange && returns.base.days !== null && countriesShippedTo(shop).length > 0,
  missing: {
    en: "You have not said yet that goods can be exchanged.",
    fr: "Vous n’avez pas encore indiqué que les articles peuvent être échangés.",
    nb: "Du har ikke sagt ennå at varer kan byttes.",
    es: "Aún no has indicado que los artículos se pueden cambiar.",
    de: "Sie haben noch nicht angegeben, dass Ware umgetauscht werden kann.",
  },
  repairAt: "/app/returns",
  text: () => ({
    en: "Exchanges possible",
    fr: "Échange possible",
    nb: "Du kan bytte varen",
    es: "Se admiten cambios",
    de: "Umtausch möglich",
  }),
  proof: (facts) => onTrustPage(facts, "returns"),
};
