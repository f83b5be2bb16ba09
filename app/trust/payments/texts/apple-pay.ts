import { wallet } from "./wallet";

export const applePay = wallet(
  "Apple Pay",
  {
    en: "Choose Apple Pay, check the card, the address and the amount, and confirm with Face ID, Touch ID or your passcode.",
    fr: "Choisissez Apple Pay, vérifiez la carte, l’adresse et le montant, puis confirmez avec Face ID, Touch ID ou votre code.",
    nb: "Velg Apple Pay, se over kort, adresse og beløp, og bekreft med Face ID, Touch ID eller koden din.",
    es: "Elige Apple Pay, revisa la tarjeta, la dirección y el importe, y confirma con Face ID, Touch ID o tu código.",
    de: "Wählen Sie Apple Pay, prüfen Sie Karte, Adresse und Betrag und bestätigen Sie mit Face ID, Touch ID oder Ihrem Code.",
  },
  {
    en: "In place of your card number, Apple passes on a number made for your device; we see neither. We get the name, address and contact details that you confirm.",
    fr: "À la place du numéro de carte, Apple transmet un numéro propre à votre appareil ; nous ne voyons ni l’un ni l’autre. Nous recevons le nom, l’adresse et les coordonnées que vous confirmez.",
    nb: "I stedet for kortnummeret sender Apple et nummer som er laget for enheten din; vi ser ingen av dem. Vi får navnet, adressen og kontaktopplysningene som du bekrefter.",
    es: "En lugar del número de tu tarjeta, Apple transmite un número propio de tu dispositivo; no vemos ninguno de los dos. Recibimos el nombre, la dirección y los datos de contacto que confirmas.",
    de: "Statt der Kartennummer übermittelt Apple eine Nummer, die für Ihr Gerät angelegt wurde; wir sehen keine von beiden. Wir erhalten Name, Adresse und Kontaktdaten, die Sie bestätigen.",
  },
);
