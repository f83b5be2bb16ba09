import { wallet } from "./wallet";

export const googlePay = wallet(
  "Google Pay",
  {
    en: "Choose Google Pay, pick a card from your Google account, check the amount and confirm.",
    fr: "Choisissez Google Pay, sélectionnez une carte de votre compte Google, vérifiez le montant et confirmez.",
    nb: "Velg Google Pay, velg et kort fra Google-kontoen din, se over beløpet og bekreft.",
    es: "Elige Google Pay, selecciona una tarjeta de tu cuenta de Google, revisa el importe y confirma.",
    de: "Wählen Sie Google Pay, dann eine Karte aus Ihrem Google-Konto, prüfen Sie den Betrag und bestätigen Sie.",
  },
  {
    en: "Google passes the payment details to the payment provider in encrypted form; we do not see your card number. We get the name, address and contact details that you confirm.",
    fr: "Google transmet les données de paiement au prestataire sous forme chiffrée ; nous ne voyons pas votre numéro de carte. Nous recevons le nom, l’adresse et les coordonnées que vous confirmez.",
    nb: "Google sender betalingsopplysningene kryptert til betalingsleverandøren; vi ser ikke kortnummeret ditt. Vi får navnet, adressen og kontaktopplysningene som du bekrefter.",
    es: "Google transmite los datos de pago cifrados al proveedor de pagos; no vemos el número de tu tarjeta. Recibimos el nombre, la dirección y los datos de contacto que confirmas.",
    de: "Google übermittelt die Zahlungsdaten verschlüsselt an den Zahlungsdienstleister; Ihre Kartennummer sehen wir nicht. Wir erhalten Name, Adresse und Kontaktdaten, die Sie bestätigen.",
  },
);
