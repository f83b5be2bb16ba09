import { CHECKOUT_LEFT } from "./checkout-left";
import { instant } from "./instant";
import { sameEverywhere, type MethodTexts } from "./method-texts";

export const bancontact: MethodTexts = {
  name: sameEverywhere("Bancontact"),
  charged: instant("Bancontact").charged,
  steps: {
    en: "Choose Bancontact. Scan the code with your bank’s app or the Bancontact app, or enter your card number and confirm as your bank asks.",
    fr: "Choisissez Bancontact. Scannez le code avec l’application de votre banque ou l’application Bancontact, ou saisissez votre numéro de carte et confirmez comme votre banque le demande.",
    nb: "Velg Bancontact. Skann koden med bankens app eller Bancontact-appen, eller skriv inn kortnummeret og bekreft slik banken ber om.",
    es: "Elige Bancontact. Escanea el código con la app de tu banco o la de Bancontact, o introduce el número de tu tarjeta y confirma como te pida tu banco.",
    de: "Wählen Sie Bancontact. Scannen Sie den Code mit der App Ihrer Bank oder der Bancontact-App, oder geben Sie die Kartennummer ein und bestätigen Sie, wie Ihre Bank es verlangt.",
  },
  data: {
    en: "The payment details go to the payment provider and your bank. We do not see your card number.",
    fr: "Les données de paiement vont au prestataire de paiement et à votre banque. Nous ne voyons pas votre numéro de carte.",
    nb: "Betalingsopplysningene går til betalingsleverandøren og banken din. Vi ser ikke kortnummeret ditt.",
    es: "Los datos de pago van al proveedor de pagos y a tu banco. No vemos el número de tu tarjeta.",
    de: "Die Zahlungsdaten gehen an den Zahlungsdienstleister und Ihre Bank. Ihre Kartennummer sehen wir nicht.",
  },
  cancelBefore: CHECKOUT_LEFT,
  refund: {
    en: "The money goes back to the account of the card you paid with, usually within some business days.",
    fr: "La somme revient sur le compte lié à la carte utilisée, en général sous quelques jours ouvrés.",
    nb: "Pengene går tilbake til kontoen som hører til kortet, som regel innen noen virkedager.",
    es: "El dinero vuelve a la cuenta de la tarjeta con la que pagaste, normalmente en unos días hábiles.",
    de: "Das Geld geht auf das Konto zurück, zu dem die Karte gehört, meist innerhalb einiger Bankarbeitstage.",
  },
};
