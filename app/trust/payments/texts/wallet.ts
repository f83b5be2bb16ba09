import type { Texts } from "../../locale";
import { CHECKOUT_LEFT } from "./checkout-left";
import { sameEverywhere, type MethodTexts } from "./method-texts";

/** A wallet that hands over one of the shopper's cards: the money goes back to that card. */
export const wallet = (name: string, steps: Texts, data: Texts): MethodTexts => ({
  name: sameEverywhere(name),
  steps,
  data,
  cancelBefore: CHECKOUT_LEFT,
  refund: {
    en: `The money goes back to the card you used in ${name}; it usually shows within 10 business days. If we do not solve a problem, you can dispute the payment with the bank that issued the card.`,
    fr: `Le remboursement se fait sur la carte utilisée dans ${name} et apparaît en général sous 10 jours ouvrés. Si nous ne réglons pas un problème, vous pouvez contester le paiement auprès de la banque émettrice de la carte.`,
    nb: `Pengene går tilbake til kortet du brukte i ${name}, og vises som regel innen 10 virkedager. Løser vi ikke et problem, kan du klage på betalingen til banken som har utstedt kortet.`,
    es: `El dinero vuelve a la tarjeta que usaste en ${name} y suele verse en un plazo de 10 días hábiles. Si no resolvemos un problema, puedes reclamar el cargo al banco que emitió la tarjeta.`,
    de: `Das Geld geht auf die Karte zurück, die Sie in ${name} benutzt haben, und ist meist innerhalb von 10 Bankarbeitstagen zu sehen. Lösen wir ein Problem nicht, können Sie die Zahlung bei der Bank reklamieren, die die Karte ausgegeben hat.`,
  },
});
