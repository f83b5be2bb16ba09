import { instant } from "./instant";
import { sameEverywhere, type MethodTexts } from "./method-texts";

export const bizum: MethodTexts = {
  name: sameEverywhere("Bizum"),
  ...instant("Bizum"),
  steps: {
    en: "Choose Bizum, enter the mobile number that you have registered with Bizum, and approve the payment in your bank’s app or with your Bizum key.",
    fr: "Choisissez Bizum, saisissez le numéro de mobile inscrit à Bizum, puis validez le paiement dans l’application de votre banque ou avec votre clé Bizum.",
    nb: "Velg Bizum, skriv inn mobilnummeret du har registrert hos Bizum, og godkjenn betalingen i bankens app eller med Bizum-koden din.",
    es: "Elige Bizum, introduce el número de móvil que tienes dado de alta y aprueba el pago en la app de tu banco o con tu clave Bizum.",
    de: "Wählen Sie Bizum, geben Sie die bei Bizum angemeldete Mobilnummer ein und geben Sie die Zahlung in der App Ihrer Bank oder mit Ihrem Bizum-Schlüssel frei.",
  },
  data: {
    en: "Your mobile number and the amount go to Bizum and your bank. We do not see your account number.",
    fr: "Votre numéro de mobile et le montant vont à Bizum et à votre banque. Nous ne voyons pas votre numéro de compte.",
    nb: "Mobilnummeret ditt og beløpet går til Bizum og banken din. Vi ser ikke kontonummeret ditt.",
    es: "Tu número de móvil y el importe van a Bizum y a tu banco. No vemos tu número de cuenta.",
    de: "Ihre Mobilnummer und der Betrag gehen an Bizum und Ihre Bank. Ihre Kontonummer sehen wir nicht.",
  },
  cancelBefore: {
    en: "Reject the payment in your bank’s app, or leave the page before you approve: nothing is ordered and nothing is charged.",
    fr: "Refusez le paiement dans l’application de votre banque ou quittez la page avant de valider : rien n’est commandé ni débité.",
    nb: "Avvis betalingen i bankens app, eller gå ut av siden før du godkjenner: da er ingenting bestilt og ingenting trukket.",
    es: "Rechaza el pago en la app de tu banco o sal de la página antes de aprobarlo: no se pide ni se cobra nada.",
    de: "Lehnen Sie die Zahlung in der App Ihrer Bank ab oder verlassen Sie die Seite, bevor Sie freigeben: Nichts ist bestellt, nichts wird abgebucht.",
  },
  refund: {
    en: "The money goes back by Bizum to the account you paid from, usually soon after we send it.",
    fr: "Le remboursement se fait par Bizum sur le compte utilisé, en général peu après notre envoi.",
    nb: "Pengene går med Bizum tilbake til kontoen du betalte fra, som regel kort tid etter at vi har sendt dem.",
    es: "El dinero vuelve por Bizum a la cuenta desde la que pagaste, normalmente poco después de que lo enviemos.",
    de: "Das Geld geht mit Bizum auf das Konto zurück, von dem Sie bezahlt haben, meist kurz nachdem wir es gesendet haben.",
  },
};
