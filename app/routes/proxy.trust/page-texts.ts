import type { Texts } from "../../trust/locale";

/** The page's heading, where no theme writes one. `[name]` is the shop's. */
export const HEADING: Texts = {
  en: "What you can rely on at [name]",
  fr: "Ce sur quoi vous pouvez compter chez [name]",
  nb: "Dette kan du stole på hos [name]",
  es: "En qué puedes confiar en [name]",
  de: "Worauf Sie sich bei [name] verlassen können",
};

export const NOTHING_YET: Texts = {
  en: "The facts about this shop are being looked up. Please come back in a few minutes.",
  fr: "Les informations sur cette boutique sont en cours de consultation. Revenez dans quelques minutes.",
  nb: "Fakta om denne butikken blir slått opp. Kom tilbake om noen minutter.",
  es: "Los datos de esta tienda se están consultando. Vuelve dentro de unos minutos.",
  de: "Die Angaben über diesen Shop werden gerade abgerufen. Bitte kommen Sie in einigen Minuten wieder.",
};
