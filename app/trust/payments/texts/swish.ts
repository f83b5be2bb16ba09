import { instant } from "./instant";
import { sameEverywhere, type MethodTexts } from "./method-texts";

export const swish: MethodTexts = {
  name: sameEverywhere("Swish"),
  ...instant("Swish"),
  steps: {
    en: "Choose Swish and open the Swish app; on a computer, scan the code shown or enter your mobile number. Check the recipient and the amount, and approve with BankID.",
    fr: "Choisissez Swish et ouvrez l’application Swish ; sur ordinateur, scannez le code affiché ou saisissez votre numéro de mobile. Vérifiez le destinataire et le montant, puis validez avec BankID.",
    nb: "Velg Swish og åpne Swish-appen; på datamaskin skanner du koden eller skriver inn mobilnummeret. Se over mottaker og beløp, og godkjenn med BankID.",
    es: "Elige Swish y abre la app de Swish; en el ordenador, escanea el código o introduce tu número de móvil. Revisa el destinatario y el importe, y aprueba con BankID.",
    de: "Wählen Sie Swish und öffnen Sie die Swish-App; am Computer scannen Sie den Code oder geben Ihre Mobilnummer ein. Prüfen Sie Empfänger und Betrag und geben Sie mit BankID frei.",
  },
  data: {
    en: "With the payment, Swish passes on your name and mobile number. We do not see your account number.",
    fr: "Avec le paiement, Swish transmet votre nom et votre numéro de mobile. Nous ne voyons pas votre numéro de compte.",
    nb: "Sammen med betalingen sender Swish navnet og mobilnummeret ditt. Vi ser ikke kontonummeret ditt.",
    es: "Con el pago, Swish transmite tu nombre y tu número de móvil. No vemos tu número de cuenta.",
    de: "Mit der Zahlung übermittelt Swish Ihren Namen und Ihre Mobilnummer. Ihre Kontonummer sehen wir nicht.",
  },
  cancelBefore: {
    en: "Cancel in the Swish app before you approve: nothing is ordered and nothing is charged.",
    fr: "Annulez dans l’application Swish avant de valider : rien n’est commandé ni débité.",
    nb: "Avbryt i Swish-appen før du godkjenner: da er ingenting bestilt og ingenting trukket.",
    es: "Cancela en la app de Swish antes de aprobar: no se pide ni se cobra nada.",
    de: "Brechen Sie in der Swish-App ab, bevor Sie freigeben: Nichts ist bestellt, nichts wird abgebucht.",
  },
  refund: {
    en: "The money goes back by Swish to the account you paid from, usually in the same moment as we send it.",
    fr: "Le remboursement se fait par Swish sur le compte utilisé, en général au moment même où nous l’envoyons.",
    nb: "Pengene går med Swish tilbake til kontoen du betalte fra, som regel i samme øyeblikk som vi sender dem.",
    es: "El dinero vuelve por Swish a la cuenta desde la que pagaste, normalmente en el mismo momento en que lo enviamos.",
    de: "Das Geld geht mit Swish auf das Konto zurück, von dem Sie bezahlt haben, meist in dem Moment, in dem wir es senden.",
  },
};
