import type { Texts } from "../../locale";

export const CHECKOUT_LEFT: Texts = {
  en: "Leave the checkout before you confirm: nothing is ordered and nothing is charged.",
  fr: "Quittez la page de paiement avant de confirmer : rien n’est commandé ni débité.",
  nb: "Gå ut av kassen før du bekrefter: da er ingenting bestilt og ingenting trukket.",
  es: "Sal de la página de pago antes de confirmar: no se pide ni se cobra nada.",
  de: "Verlassen Sie die Kasse, bevor Sie bestätigen: Nichts ist bestellt, nichts wird abgebucht.",
};
