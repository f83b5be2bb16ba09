import { instant } from "./instant";
import { sameEverywhere, type MethodTexts } from "./method-texts";

export const ideal: MethodTexts = {
  name: sameEverywhere("iDEAL"),
  ...instant("iDEAL"),
  steps: {
    en: "Choose iDEAL, pick your bank or scan the code, and approve the payment in your bank’s app or online bank. Your bank confirms it to us.",
    fr: "Choisissez iDEAL, sélectionnez votre banque ou scannez le code, puis validez le paiement dans l’application ou l’espace en ligne de votre banque. Elle nous le confirme.",
    nb: "Velg iDEAL, velg banken din eller skann koden, og godkjenn betalingen i bankens app eller nettbank. Banken bekrefter den til oss.",
    es: "Elige iDEAL, selecciona tu banco o escanea el código, y aprueba el pago en la app o la banca en línea de tu banco. Tu banco nos lo confirma.",
    de: "Wählen Sie iDEAL, dann Ihre Bank, oder scannen Sie den Code, und geben Sie die Zahlung in der App oder im Onlinebanking Ihrer Bank frei. Ihre Bank bestätigt sie uns.",
  },
  data: {
    en: "You sign in at your own bank only; we do not see how. Your bank passes your name and account number on with the payment.",
    fr: "Vous vous identifiez uniquement auprès de votre banque ; nous n’en voyons rien. Avec le paiement, elle transmet votre nom et votre numéro de compte.",
    nb: "Du logger bare inn i din egen bank; det ser vi ingenting av. Banken sender navnet og kontonummeret ditt sammen med betalingen.",
    es: "Solo te identificas en tu propio banco; nosotros no vemos cómo. Tu banco transmite tu nombre y tu número de cuenta con el pago.",
    de: "Sie melden sich nur bei Ihrer eigenen Bank an; davon sehen wir nichts. Ihre Bank übermittelt mit der Zahlung Ihren Namen und Ihre Kontonummer.",
  },
  cancelBefore: {
    en: "Cancel at your bank before you approve: nothing is ordered and nothing is charged.",
    fr: "Annulez auprès de votre banque avant de valider : rien n’est commandé ni débité.",
    nb: "Avbryt i banken før du godkjenner: da er ingenting bestilt og ingenting trukket.",
    es: "Cancela en tu banco antes de aprobar: no se pide ni se cobra nada.",
    de: "Brechen Sie bei Ihrer Bank ab, bevor Sie freigeben: Nichts ist bestellt, nichts wird abgebucht.",
  },
  refund: {
    en: "The money goes back to the account you paid from. It usually arrives within two business days after we send it.",
    fr: "La somme revient sur le compte utilisé. Elle arrive en général dans les deux jours ouvrés après notre envoi.",
    nb: "Pengene går tilbake til kontoen du betalte fra. De er som regel fremme innen to virkedager etter at vi har sendt dem.",
    es: "El dinero vuelve a la cuenta desde la que pagaste. Suele llegar en dos días hábiles desde que lo enviamos.",
    de: "Das Geld geht auf das Konto zurück, von dem Sie bezahlt haben. Es ist meist innerhalb von zwei Bankarbeitstagen da, nachdem wir es gesendet haben.",
  },
};
